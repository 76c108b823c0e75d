using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class CannotWithoutInsteadRuleTests
{
    [Fact]
    public void A_cannot_without_anything_in_its_place_is_found() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              cannot {|PB4032:"Name a customer"|}
            """,
            "PB4032");

    [Fact]
    public void An_example_is_nothing_in_its_place() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              cannot {|PB4032:"Name a customer"|}
              example "The picture of the gasket"
              contact press
            """,
            "PB4032");

    [Fact]
    public void Something_in_its_place_is_enough() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              instead of "Naming a customer" do "Say their trade"
              cannot "Name a customer"
            """,
            "PB4032");

    [Fact]
    public void A_guideline_that_forbids_nothing_needs_nothing_in_its_place() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
            """,
            "PB4032");
}
