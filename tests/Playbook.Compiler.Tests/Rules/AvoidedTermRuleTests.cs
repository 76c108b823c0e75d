using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class AvoidedTermRuleTests
{
    [Fact]
    public void An_avoided_word_in_a_task_is_found() =>
        Check.Diagnostics(
            """
            term warm "Warm call"
              say "warm call"
              avoid "cold call"

            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Plan the {|PB5005:Cold Call|}" for sales
            """,
            "PB5005");

    [Fact]
    public void An_avoided_word_in_what_content_gives_is_found() =>
        Check.Diagnostics(
            """
            term warm "Warm call"
              say "warm call"
              avoid "cold call"

            content study "Study"
              kind study
              gives "No {|PB5005:cold call|} ever"
            """,
            "PB5005");

    [Fact]
    public void A_longer_word_is_another_word() =>
        Check.Diagnostics(
            """
            term warm "Warm call"
              say "warm call"
              avoid "cold call"

            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                task "Plan the cold caller" for sales
            """,
            "PB5005");

    [Fact]
    public void A_comment_may_say_it() =>
        Check.Diagnostics(
            """
            term warm "Warm call"
              say "warm call"
              avoid "cold call"

            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                # not a cold call
                task "Plan the warm call" for sales
            """,
            "PB5005");

    [Fact]
    public void A_question_to_the_lead_and_what_is_approved_are_read_by_people() =>
        Check.Diagnostics(
            """
            term warm "Warm call"
              say "warm call"
              avoid "cold call"

            team sales "Sales"

            play ring "Ring"
              on question_asked

              step talk
                choose "May we do a {|PB5005:cold call|}?" by lead within 2 days
                  when yes_do
                    get approval from sales for "a {|PB5005:cold call|}" within 2 days
                      otherwise
                        finish
                  otherwise
                    finish
            """,
            "PB5005");
}
