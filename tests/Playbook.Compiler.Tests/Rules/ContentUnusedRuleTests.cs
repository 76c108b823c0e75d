using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ContentUnusedRuleTests
{
    [Fact]
    public void Content_that_no_play_sends_is_found() =>
        Check.Diagnostics(
            """
            content {|PB4029:hello|} "Hello"
              kind letter
              gives "A welcome"
            """,
            "PB4029");

    [Fact]
    public void Content_is_not_used_by_another_of_almost_the_same_name() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            content {|PB4029:hello_again|} "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              on form_submitted

              step greet
                send hello by letter
            """,
            "PB4029");

    [Fact]
    public void Content_that_a_play_sends_is_used() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              on form_submitted

              step greet
                send hello by letter
            """,
            "PB4029");

    [Fact]
    public void Content_that_a_caller_points_at_is_used() =>
        Check.Diagnostics(
            """
            content story "Story"
              kind case_study
              gives "What a colleague did"

            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  proof story
            """,
            "PB4029");
}
