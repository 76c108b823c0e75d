using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class DefinitionOneSidedRuleTests
{
    [Fact]
    public void The_side_that_did_not_sign_is_named() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              accept within 4 hours
              good lead {|PB4010:lead.employees at least 50|}
              signed by marketing
            """,
            "PB4010");

    [Fact]
    public void A_definition_that_a_stranger_signed_is_found_for_the_other_side() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            team service "Service"

            handoff ready "Ready for sales"
              from marketing to sales
              accept within 4 hours
              good lead {|PB4010:lead.employees at least 50|}
              signed by sales, service
            """,
            "PB4010");

    [Fact]
    public void A_head_signs_for_the_team() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            role head "Head of sales"
              in sales

            handoff ready "Ready for sales"
              from marketing to sales
              accept within 4 hours
              good lead lead.employees at least 50
              signed by marketing, head
            """,
            "PB4010");

    [Fact]
    public void A_deal_without_a_definition_needs_no_signature() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            team sales "Sales"

            handoff ready "Ready for sales"
              from marketing to sales
              accept within 4 hours
              signed by marketing
            """,
            "PB4010");
}
