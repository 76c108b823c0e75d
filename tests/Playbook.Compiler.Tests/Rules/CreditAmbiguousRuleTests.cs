using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class CreditAmbiguousRuleTests
{
    [Fact]
    public void Two_ways_to_share_credit_are_found_at_the_second_goal() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
              credit linear over 90 days

            goal {|PB4014:visits|} "Visits"
              counts meeting_booked
              credit last touch over 30 days
            """,
            "PB4014");

    [Fact]
    public void The_same_way_over_another_time_is_another_way() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
              credit linear over 90 days

            goal {|PB4014:visits|} "Visits"
              counts meeting_booked
              credit linear over 30 days
            """,
            "PB4014");

    [Fact]
    public void Two_goals_may_share_credit_in_the_same_way() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
              credit linear over 90 days

            goal visits "Visits"
              counts meeting_booked
              credit linear over 90 days
            """,
            "PB4014");

    [Fact]
    public void Goals_that_count_different_things_share_credit_as_they_like() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
              credit linear over 90 days

            goal questions "Questions"
              counts question_asked
              credit last touch over 30 days
            """,
            "PB4014");
}
