using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class TalkWithoutContentRuleTests
{
    [Fact]
    public void A_call_without_proof_is_found() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                {|PB4031:call by sales within 8 hours|}
                  ask "What made you ask?"
            """,
            "PB4031");

    [Fact]
    public void A_story_that_is_told_is_no_proof_to_point_at() =>
        Check.Diagnostics(
            """
            content story "Story"
              kind case_study
              gives "What a colleague did"

            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                if lead.country is "DE"
                  {|PB4031:call by sales within 8 hours|}
                    tell "Our Story"
            """,
            "PB4031");

    [Fact]
    public void A_call_that_points_at_a_story_has_proof() =>
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
                  ask "What made you ask?"
                  proof story
            """,
            "PB4031");

    [Fact]
    public void A_task_needs_no_proof() =>
        Check.Diagnostics(
            """
            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Ring the customer back" for sales
            """,
            "PB4031");
}
