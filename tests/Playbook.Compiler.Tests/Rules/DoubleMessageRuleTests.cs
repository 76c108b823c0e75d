using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class DoubleMessageRuleTests
{
    [Fact]
    public void The_same_content_twice_in_a_row_is_found_at_the_second() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              on form_submitted

              step greet
                send hello by letter
                wait 5 days
                {|PB3005:send hello by letter|}
            """,
            "PB3005");

    [Fact]
    public void Content_of_a_branch_is_found_again_behind_the_branches() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              on form_submitted

              step greet
                if lead.country is "DE"
                  send hello by letter

              step again_later
                wait 5 days
                {|PB3005:send hello by letter|}
            """,
            "PB3005");

    [Fact]
    public void The_same_content_in_two_branches_reaches_each_lead_once() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              on form_submitted

              step greet
                if lead.country is "DE"
                  send hello by letter
                otherwise
                  wait 5 days
                  send hello by letter
            """,
            "PB3005");

    [Fact]
    public void A_step_that_is_repeated_sends_again_because_somebody_asked_for_it() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            play welcome "Welcome"
              on form_submitted

              step greet
                send hello by letter
                repeat greet after 30 days, at most 2 times
            """,
            "PB3005");

    [Fact]
    public void What_a_list_sent_is_not_sent_alone_afterwards_but_a_list_passes_over_what_was_sent() =>
        Check.Diagnostics(
            """
            channel letter "Letter"
              medium mail

            content hello "Hello"
              kind letter
              gives "A welcome"

            content tour "Tour"
              kind film
              gives "A walk"

            play one "One"
              on question_asked

              step s
                send each of hello, tour by letter, 2 days apart
                {|PB3005:send tour by letter|}

            play two "Two"
              on form_submitted

              step s
                send tour by letter
                send each of hello, tour by letter, 2 days apart
            """,
            "PB3005");
}
