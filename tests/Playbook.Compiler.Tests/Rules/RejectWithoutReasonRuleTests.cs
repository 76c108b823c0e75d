using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class RejectWithoutReasonRuleTests
{
    [Fact]
    public void A_deal_that_names_no_reason_is_found() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff {|PB4005:ready|} "Ready for sales"
              from marketing to sales
              accept within 4 hours
              gives sales "Their question"
              feedback within 2 days
            """,
            "PB4005");

    [Fact]
    public void A_deal_with_a_definition_still_needs_reasons() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff {|PB4005:ready|} "Ready for sales"
              from marketing to sales
              accept within 4 hours
              good lead lead.employees at least 50
              signed by marketing, sales
            """,
            "PB4005");

    [Fact]
    public void One_reason_is_enough() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              accept within 4 hours
              reject too_early "Not ready yet" then finish
            """,
            "PB4005");

    [Fact]
    public void A_reason_may_lead_to_a_mending() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              accept within 4 hours
              reject no_phone "No phone number" then fix by marketing within 1 day
            """,
            "PB4005");
}
