using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NoRightsRuleTests
{
    [Fact]
    public void Material_of_others_without_a_permission_is_found() =>
        Check.Diagnostics(
            """
            content {|PB5003:study|} "Study"
              kind study
              gives "Figures on changeover"
              source "Institute of Packaging"
            """,
            "PB5003");

    [Fact]
    public void A_link_is_no_permission() =>
        Check.Diagnostics(
            """
            content {|PB5003:study|} "Study"
              kind study
              gives "Figures on changeover"
              source "Institute of Packaging"
              link "https://example.com/study"
            """,
            "PB5003");

    [Fact]
    public void A_permission_that_is_written_down_is_enough() =>
        Check.Diagnostics(
            """
            content study "Study"
              kind study
              gives "Figures on changeover"
              source "Institute of Packaging"
              rights "Letter of May 2026"
            """,
            "PB5003");

    [Fact]
    public void Material_of_our_own_needs_no_permission() =>
        Check.Diagnostics(
            """
            content study "Study"
              kind study
              gives "Figures on changeover"
            """,
            "PB5003");
}
