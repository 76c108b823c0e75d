using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class CallWithoutHomeworkRuleTests
{
    [Fact]
    public void A_call_for_which_nothing_is_prepared_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                {|PB4016:call by sales within 8 hours|}
                  ask "What made you ask?" as lead.company
            """,
            "PB4016");

    [Fact]
    public void A_call_inside_a_branch_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  {|PB4016:call by sales within 8 hours|}
                    tell "We cut changeover time"
            """,
            "PB4016");

    [Fact]
    public void A_call_with_one_thing_to_prepare_is_fine() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                call by sales within 8 hours
                  prepare "Read their question twice"
                  ask "What made you ask?"
            """,
            "PB4016");

    [Fact]
    public void A_task_to_ring_somebody_is_no_call() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Ring the customer back" for sales
            """,
            "PB4016");

    [Fact]
    public void A_call_that_says_nothing_is_one_mistake_with_one_message() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            segment customers "Customers"
              lead.stage is customer

            play ring "Ring"
              not for customers
              on question_asked

              step talk
                {|PB4016:call by sales within 8 hours, otherwise notify sales|}
                  because "They get an answer"
            """);
}
