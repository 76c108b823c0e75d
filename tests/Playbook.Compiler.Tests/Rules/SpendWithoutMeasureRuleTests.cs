using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class SpendWithoutMeasureRuleTests
{
    [Fact]
    public void Money_and_hours_without_a_count_are_found() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            team marketing "Marketing"

            goal voices "Be heard"
              kind trust
              {|PB4013:cost 100 EUR per month, 3 hours of marketing per week|}
            """,
            "PB4013");

    [Fact]
    public void Money_alone_without_a_count_is_found() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            goal voices "Be heard"
              now 2 per month, aim 9 per month by 2027-03-31
              {|PB4013:cost 100 EUR per month|}
            """,
            "PB4013");

    [Fact]
    public void Spending_that_is_counted_is_fine() =>
        Check.Diagnostics(
            """
            workspace acme "Acme"
              currency EUR

            goal voices "Be heard"
              counts meeting_booked
              cost 100 EUR per month
            """,
            "PB4013");

    [Fact]
    public void A_goal_that_spends_nothing_needs_no_count_here() =>
        Check.Diagnostics(
            """
            goal voices "Be heard"
              now 2 per month, aim 9 per month by 2027-03-31
            """,
            "PB4013");
}
