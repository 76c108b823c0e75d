using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class DeadStepRuleTests
{
    [Fact]
    public void A_step_behind_an_end_is_never_reached() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step tell
                notify sales "A question came in"
                finish

              {|PB3002:step late|}
                notify sales "A second look"
            """,
            "PB3002");

    [Fact]
    public void A_statement_behind_branches_that_all_end_is_never_reached() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step sort
                if lead.country is "DE"
                  finish
                otherwise
                  finish
                {|PB3002:notify sales "A question came in"|}
            """,
            "PB3002");

    [Fact]
    public void A_step_behind_an_end_in_one_branch_is_reached_by_the_others() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step sort
                if lead.country is "DE"
                  finish

              step late
                notify sales "A second look"
            """,
            "PB3002");

    [Fact]
    public void A_step_behind_a_repeat_is_reached_when_the_repeats_are_used_up() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step tell
                notify sales "A question came in"
                repeat tell after 3 days, at most 2 times

              step late
                notify sales "A second look"
            """,
            "PB3002");

    [Fact]
    public void Behind_a_choice_whose_answers_all_end_nothing_runs() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step s
                choose "Which?" by lead within 3 days
                  when one_way
                    finish
                  otherwise
                    finish
                {|PB3002:notify sales|}

            play sing "Sing"
              on question_asked

              step s
                choose "Which?" by lead within 3 days
                  when one_way
                    finish
                notify sales
            """,
            "PB3002");
}
