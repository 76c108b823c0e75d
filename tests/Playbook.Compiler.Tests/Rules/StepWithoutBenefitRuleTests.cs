using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class StepWithoutBenefitRuleTests
{
    [Fact]
    public void A_letter_without_a_gain_is_found_at_its_step() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              on form_submitted

              step {|PB4040:greet|}
                send hello by letter
            """,
            "PB4040");

    [Fact]
    public void A_reason_in_another_step_does_not_count() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            content story "Story"
              kind case_study
              gives "What a colleague did"

            play welcome "Welcome"
              on form_submitted

              step greet
                send hello by letter
                  because "They know who read it"

              step {|PB4040:later|}
                send story by letter
            """,
            "PB4040");

    [Fact]
    public void One_touch_that_says_its_gain_is_enough() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            content story "Story"
              kind case_study
              gives "What a colleague did"

            play welcome "Welcome"
              on form_submitted

              step greet
                send hello by letter
                  because "They know who read it"
                wait 3 days
                send story by letter
            """,
            "PB4040");

    [Fact]
    public void A_step_that_touches_no_customer_needs_no_gain() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Ring the customer back" for sales
            """,
            "PB4040");
}
