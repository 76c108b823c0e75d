using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class GoalWithoutBaselineRuleTests
{
    [Fact]
    public void A_goal_without_numbers_is_found() =>
        Check.Diagnostics(
            """
            goal {|PB4012:meetings|} "Meetings"
              counts meeting_booked
            """,
            "PB4012");

    [Fact]
    public void A_price_is_no_baseline() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            goal {|PB4012:meetings|} "Meetings"
              counts meeting_booked
              cost 100 EUR per month
            """,
            "PB4012");

    [Fact]
    public void Now_and_aim_are_a_baseline() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
              now 25 per month, aim 40 per month by 2027-03-31
            """,
            "PB4012");

    [Fact]
    public void A_goal_that_keeps_what_it_has_says_both() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
              now 40 per month, aim 40 per month by 2027-03-31
            """,
            "PB4012");
}
