using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class OneSidedAgreementRuleTests
{
    [Fact]
    public void The_giving_team_that_gets_nothing_is_named() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff {|PB4003:ready|} "Ready for sales"
              from marketing to sales
              gives sales "Their question and the pages they read"
              accept within 4 hours
              feedback within 2 days
              reject too_early "Not ready yet" then finish
            """,
            "PB4003");

    [Fact]
    public void The_receiving_team_that_gets_nothing_is_named() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff {|PB4003:back|} "Back to marketing"
              from sales to marketing
              gives sales "A rest"
              accept within 4 hours
              feedback within 2 days
              reject too_early "Not ready yet" then finish
            """,
            "PB4003");

    [Fact]
    public void Both_teams_get_something() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              gives sales "Their question"
              gives marketing "What the customer answered"
              accept within 4 hours
              feedback within 2 days
              reject too_early "Not ready yet" then finish
            """,
            "PB4003");

    [Fact]
    public void Several_gifts_to_one_team_do_no_harm_beside_one_to_the_other() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              gives sales "Their question"
              gives sales "The pages they read"
              gives marketing "What the customer answered"
              accept within 4 hours
            """,
            "PB4003");
}
