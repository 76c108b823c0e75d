using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ActivityOnlyMetricRuleTests
{
    [Fact]
    public void A_goal_that_counts_our_printing_is_found() =>
        Check.Diagnostics(
            """
            event brochure_printed "A brochure was printed" from marketing

            goal busy "Busy"
              {|PB4011:counts brochure_printed|}
            """,
            "PB4011");

    [Fact]
    public void A_goal_that_counts_our_dials_is_found() =>
        Check.Diagnostics(
            """
            event number_dialled "A number was dialled" from sales

            goal dials "Dials"
              {|PB4011:counts number_dialled|}
              now 25 per month, aim 40 per month by 2027-03-31
            """,
            "PB4011");

    [Fact]
    public void A_goal_that_counts_what_customers_do_is_fine() =>
        Check.Diagnostics(
            """
            goal meetings "Meetings"
              counts meeting_booked
            """,
            "PB4011");

    [Fact]
    public void An_event_that_a_customer_makes_is_theirs_whatever_it_is_called() =>
        Check.Diagnostics(
            """
            event brochure_printed "A brochure was printed" from lead, engagement

            goal readers "Readers"
              counts brochure_printed
            """,
            "PB4011");
}
