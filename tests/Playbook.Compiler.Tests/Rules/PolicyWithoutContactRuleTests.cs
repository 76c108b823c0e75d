using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class PolicyWithoutContactRuleTests
{
    [Fact]
    public void A_guideline_without_somebody_to_ask_is_found() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline {|PB4035:posting|} "Posting"
              can "Say that you work here"
            """,
            "PB4035");

    [Fact]
    public void A_channel_is_nobody_to_ask() =>
        Check.Diagnostics(
            """
            team marketing "Marketing"

            channel page "Company page"
              medium social
              owner marketing

            role press "Press office"

            guideline {|PB4035:posting|} "Posting"
              can "Say that you work here"
              channel page
            """,
            "PB4035");

    [Fact]
    public void A_contact_can_be_asked() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              contact press
            """,
            "PB4035");

    [Fact]
    public void Somebody_to_ask_about_one_thing_can_be_asked() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              ask press about "Names"
            """,
            "PB4035");
}
