using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class CallWithoutCaptureRuleTests
{
    [Fact]
    public void A_question_whose_answer_goes_nowhere_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                {|PB4017:call by sales within 8 hours|}
                  ask "What made you ask?"
            """,
            "PB4017");

    [Fact]
    public void A_call_that_only_tells_writes_nothing_down() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  {|PB4017:call by sales within 8 hours|}
                    prepare "Read their question"
                    tell "We cut changeover time"
            """,
            "PB4017");

    [Fact]
    public void One_answer_that_is_written_down_is_enough() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  ask "What made you ask?"
                  ask "Where do you work?" as lead.company
            """,
            "PB4017");

    [Fact]
    public void A_task_that_writes_its_answer_down_is_no_call() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Ask where they work" for sales as lead.company
            """,
            "PB4017");
}
