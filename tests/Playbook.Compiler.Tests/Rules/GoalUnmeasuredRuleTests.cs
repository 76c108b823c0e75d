using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class GoalUnmeasuredRuleTests
{
    [Fact]
    public void A_goal_that_counts_nothing_is_found() =>
        Check.Diagnostics(
            """
            goal {|PB4045:trusted|} "Be trusted"
              kind trust
              now 2 per month, aim 9 per month by 2027-03-31
            """,
            "PB4045");

    [Fact]
    public void A_goal_of_a_name_alone_is_found() =>
        Check.Diagnostics(
            """
            goal {|PB4045:trusted|} "Be trusted"
              kind trust
            """,
            "PB4045");

    [Fact]
    public void A_goal_that_counts_is_measured() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
            """,
            "PB4045");

    [Fact]
    public void A_cost_without_a_count_is_told_by_another_rule() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            team marketing "Marketing"
              capacity 5 hours per week

            goal meetings "Meetings"
              now 2 per month, aim 9 per month by 2027-03-31
              cost 100 EUR per month
            """,
            "PB4045");
}
