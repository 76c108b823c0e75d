using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class PitchBeforeListeningRuleTests
{
    [Fact]
    public void Telling_before_asking_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  {|PB4022:tell "We cut changeover time"|}
                  ask "What made you ask?"
            """,
            "PB4022");

    [Fact]
    public void Telling_without_any_question_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  call by sales within 8 hours
                    prepare "Read their question"
                    {|PB4022:tell "We cut changeover time"|}
            """,
            "PB4022");

    [Fact]
    public void Telling_after_a_question_is_an_answer() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  ask "What made you ask?"
                  tell "We cut changeover time"
            """,
            "PB4022");

    [Fact]
    public void A_call_with_only_homework_tells_nothing() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  prepare "Read their question"
            """,
            "PB4022");
}
