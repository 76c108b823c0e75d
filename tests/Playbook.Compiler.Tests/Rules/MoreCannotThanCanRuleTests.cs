using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class MoreCannotThanCanRuleTests
{
    [Fact]
    public void Two_things_forbidden_against_one_allowed_are_found() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline {|PB4033:posting|} "Posting"
              can "Say that you work here"
              cannot "Name a customer", "Quote a price"
            """,
            "PB4033");

    [Fact]
    public void Lines_of_the_same_kind_add_up() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline {|PB4033:posting|} "Posting"
              can "Say that you work here"
              cannot "Name a customer"
              cannot "Quote a price"
              contact press
            """,
            "PB4033");

    [Fact]
    public void As_many_allowed_as_forbidden_is_fine() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              cannot "Name a customer"
            """,
            "PB4033");

    [Fact]
    public void What_is_approved_beforehand_is_allowed() =>
        Check.Diagnostics(
            """
            role press "Press office"

            guideline posting "Posting"
              can "Say that you work here"
              preapproved "The factory picture"
              cannot "Name a customer", "Quote a price"
            """,
            "PB4033");
}
