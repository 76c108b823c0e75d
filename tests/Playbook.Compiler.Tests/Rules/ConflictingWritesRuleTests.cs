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
    public void A_value_copied_from_a_field_hides_no_later_conflict() =>
        Check.Diagnostics(
            """
            play copy "Copy"
              on question_asked

              step mark
                set lead.country to lead.company

            play win "Win"
              on meeting_booked

              step mark
                set lead.country to "DE"

            play lose "Lose"
              on unsubscribed

              step mark
                {|PB3030:set lead.country to "AT"|}
            """,
            "PB3030");

    [Fact]
    public void The_second_value_of_a_play_conflicts_as_well_as_its_first() =>
        Check.Diagnostics(
            """
            play win "Win"
              on meeting_booked

              step mark
                if lead.country is "DE"
                  set lead.stage to customer
                otherwise
                  set lead.stage to prospect

            play lose "Lose"
              on unsubscribed

              step mark
                {|PB3030:set lead.stage to customer|}
            """,
            "PB3030");

    [Fact]
    public void A_value_copied_from_a_field_is_no_other_value() =>
        Check.Diagnostics(
            """
            play copy "Copy"
              on question_asked

              step mark
                set lead.country to lead.company

            play win "Win"
              on meeting_booked

              step mark
                set lead.country to "DE"
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
