using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NoDeclinePathRuleTests
{
    [Fact]
    public void A_call_without_an_answer_to_a_no_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                {|PB4021:call by sales within 8 hours|}
                  ask "What made you ask?"
            """,
            "PB4021");

    [Fact]
    public void An_answer_to_silence_is_no_answer_to_a_no() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                {|PB4021:call by sales within 8 hours|}
                  ask "What made you ask?"
                  when no answer
                    finish
            """,
            "PB4021");

    [Fact]
    public void A_no_that_ends_the_play_is_answered() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  ask "What made you ask?"
                  when declined
                    finish
            """,
            "PB4021");

    [Fact]
    public void A_no_that_is_answered_beside_a_yes_is_fine() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  call by sales within 8 hours
                    when connected
                      notify sales "Reached"
                    when declined
                      finish
            """,
            "PB4021");
}
