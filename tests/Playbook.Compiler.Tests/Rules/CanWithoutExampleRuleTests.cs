using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class CanWithoutExampleRuleTests
{
    [Fact]
    public void A_guideline_without_an_example_is_found() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline {|PB4034:posting|} "Posting"
              can "Say that you work here"
              contact press
            """,
            "PB4034");

    [Fact]
    public void What_is_approved_beforehand_is_no_example() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline {|PB4034:posting|} "Posting"
              can "Say that you work here"
              preapproved "The factory picture"
            """,
            "PB4034");

    [Fact]
    public void One_example_is_enough() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              example "The picture of the gasket"
            """,
            "PB4034");

    [Fact]
    public void A_word_to_say_needs_no_example() =>
        Check.Diagnostics(
            """
            term warm "Warm call"
              say "warm call"
            """,
            "PB4034");
}
