using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ConflictingWritesRuleTests
{
    [Fact]
    public void Two_plays_that_set_a_field_to_different_values_are_found() =>
        Check.Diagnostics(
            """
            play win "Win"
              on meeting_booked

              step mark
                set lead.suppressed to no

            play lose "Lose"
              on unsubscribed

              step mark
                {|PB3030:set lead.suppressed to yes|}
            """,
            "PB3030");

    [Fact]
    public void A_write_inside_a_branch_counts_as_well() =>
        Check.Diagnostics(
            """
            play win "Win"
              on meeting_booked

              step mark
                set lead.stage to customer

            play lose "Lose"
              on unsubscribed

              step mark
                if lead.country is "DE"
                  {|PB3030:set lead.stage to prospect|}
            """,
            "PB3030");

    [Fact]
    public void One_play_may_set_a_field_twice() =>
        Check.Diagnostics(
            """
            play win "Win"
              on meeting_booked

              step mark
                if lead.country is "DE"
                  set lead.country to "AT"
                otherwise
                  set lead.country to "DE"
            """,
            "PB3030");

    [Fact]
    public void Two_plays_may_set_a_field_to_the_same_value() =>
        Check.Diagnostics(
            """
            play win "Win"
              on meeting_booked

              step mark
                set lead.suppressed to yes

            play lose "Lose"
              on unsubscribed

              step mark
                set lead.suppressed to yes
            """,
            "PB3030");
}
