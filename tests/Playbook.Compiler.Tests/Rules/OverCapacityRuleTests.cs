using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class OverCapacityRuleTests
{
    [Fact]
    public void Hours_of_one_goal_beyond_the_team_are_found() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            team {|PB4043:marketing|} "Marketing"
              capacity 5 hours per week

            goal meetings "Goal meetings"
              counts meeting_booked
              cost 100 EUR per month, 8 hours of marketing per week
            """,
            "PB4043");

    [Fact]
    public void Hours_of_two_goals_and_of_a_role_add_up() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            team {|PB4043:marketing|} "Marketing"
              capacity 5 hours per week

            role editor "Editor"
              in marketing

            goal meetings "Goal meetings"
              counts meeting_booked
              cost 100 EUR per month, 3 hours of marketing per week

            goal visits "Goal visits"
              counts meeting_booked
              cost 100 EUR per month, 4 hours of editor per week
            """,
            "PB4043");

    [Fact]
    public void Hours_that_fill_the_week_fit() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            team marketing "Marketing"
              capacity 5 hours per week

            goal meetings "Goal meetings"
              counts meeting_booked
              cost 100 EUR per month, 5 hours of marketing per week
            """,
            "PB4043");

    [Fact]
    public void A_team_that_names_no_capacity_is_not_counted() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            team marketing "Marketing"

            goal meetings "Goal meetings"
              counts meeting_booked
              cost 100 EUR per month, 80 hours of marketing per week
            """,
            "PB4043");
}
