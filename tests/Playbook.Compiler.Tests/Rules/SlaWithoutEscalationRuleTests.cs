using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class SlaWithoutEscalationRuleTests
{
    [Fact]
    public void A_task_whose_time_runs_out_tells_nobody() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Answer the question" for sales {|PB3020:within 1 day|}
            """,
            "PB3020");

    [Fact]
    public void A_call_with_only_the_good_outcomes_tells_nobody_that_it_was_not_made() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales {|PB3020:within 8 hours|}
                  ask "What made you ask?"
                  when declined
                    finish
            """,
            "PB3020");

    [Fact]
    public void Somebody_is_notified_when_the_time_runs_out() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            role head "Head of sales"
              in sales

            play ring "Ring"
              on question_asked

              step talk
                task "Answer the question" for sales within 1 day, otherwise notify head
            """,
            "PB3020");

    [Fact]
    public void An_outcome_says_what_happens_when_the_task_is_not_done() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Answer the question" for sales within 1 day
                  when not done
                    notify sales "Still open"
            """,
            "PB3020");
}
