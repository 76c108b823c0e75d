using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class FreeButUnpricedRuleTests
{
    [Fact]
    public void A_goal_for_nothing_without_hours_is_found() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            goal meetings "Meetings"
              counts meeting_booked
              {|PB4015:cost 0 EUR per month|}
            """,
            "PB4015");

    [Fact]
    public void A_free_goal_that_counts_nothing_is_found_too() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            goal voices "Be heard"
              kind trust
              {|PB4015:cost 0 EUR per month|}
            """,
            "PB4015");

    [Fact]
    public void Hours_are_a_price() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            team marketing "Marketing"

            goal meetings "Meetings"
              counts meeting_booked
              cost 0 EUR per month, 3 hours of marketing per week
            """,
            "PB4015");

    [Fact]
    public void A_goal_without_a_cost_hides_no_price() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
            """,
            "PB4015");
}
