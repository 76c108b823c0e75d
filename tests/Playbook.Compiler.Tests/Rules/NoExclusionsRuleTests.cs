using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NoExclusionsRuleTests
{
    [Fact]
    public void A_play_that_writes_to_everybody_is_found() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play {|PB4039:welcome|} "Welcome"
              on form_submitted

              step greet
                send hello by letter
            """,
            "PB4039");

    [Fact]
    public void A_play_that_calls_in_one_branch_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play {|PB4039:ring|} "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  call by sales within 8 hours
                    ask "What made you ask?"
            """,
            "PB4039");

    [Fact]
    public void A_play_that_leaves_customers_alone_is_fine() =>
        Check.Diagnostics(
            """
            segment customers "Customers"
              lead.stage is customer

            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              not for customers
              on form_submitted

              step greet
                send hello by letter
            """,
            "PB4039");

    [Fact]
    public void A_play_that_only_tells_colleagues_reaches_nobody() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Ring the customer back" for sales
            """,
            "PB4039");
}
