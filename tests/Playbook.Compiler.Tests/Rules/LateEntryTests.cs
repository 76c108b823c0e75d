using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class LateEntryTests
{
    private const string Company = """
        team sales "Sales"

        role head "Head of sales"
          in sales

        channel email "E-mail"
          medium email
          needs consent lead.email_consent

        content hello "Hello"
          kind letter
          gives "A welcome"

        content tour "Tour"
          kind film
          gives "A walk"

        content visit "Visit"
          kind offer
          asks for "An hour"


        """;

    [Fact]
    public void A_question_that_waits_two_weeks_is_answered_too_late() => Check.Diagnostics(
        Company + """
        play one "One"
          {|PB4027:on question_asked|}

          step s
            wait 2 weeks
            send hello by email

        """,
        "PB4027");

    [Fact]
    public void A_promise_of_a_first_touch_counts_the_touch_alone() => Check.Diagnostics(
        Company + """
        play one "One"
          when lead.country is "DE"
          {|PB4027:promises first touch within 1 day|}

          step s
            notify head
            wait 2 days
            continue with two

        play two "Two"
          step s
            send hello by email

        """,
        "PB4027");

    [Fact]
    public void One_way_that_comes_in_time_is_enough() => Check.Diagnostics(
        Company + """
        play one "One"
          on question_asked

          step s
            if lead.country is "DE"
              wait 2 weeks
            send hello by email

        play two "Two"
          on question_asked
          promises first touch within 1 day

          step s
            wait up to 9 days
              when link_clicked
                send hello by email

        """,
        "PB4027");

    [Fact]
    public void A_colleague_who_is_told_has_come_in_and_nobody_waits_for_a_schedule() => Check.Diagnostics(
        Company + """
        play one "One"
          on question_asked

          step s
            task "Answer in the thread" for head within 1 day
            wait 2 weeks
            send hello by email

        play two "Two"
          on every monday 09:00

          step s
            wait 2 weeks
            send hello by email

        """,
        "PB4027");
}
