using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NoAttemptLimitRuleTests
{
    [Fact]
    public void A_call_that_is_tried_without_end_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                {|PB4020:call by sales within 8 hours|}
                  ask "What made you ask?"
            """,
            "PB4020");

    [Fact]
    public void A_repeat_with_a_limit_is_no_limit_of_attempts() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                {|PB4020:call by sales within 8 hours|}
                  ask "What made you ask?"
                repeat talk after 2 days, at most 2 times
            """,
            "PB4020");

    [Fact]
    public void A_call_with_attempts_over_some_days_has_a_limit() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  ask "What made you ask?"
                  attempts at most 2 over 4 days
            """,
            "PB4020");

    [Fact]
    public void A_task_is_not_tried_again_and_again() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Ring them until they answer" for sales
            """,
            "PB4020");
}
