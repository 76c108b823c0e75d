using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ColdCallTests
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
    public void A_call_that_the_calendar_starts_is_cold() => Check.Diagnostics(
        Company + """
        play one "One"
          on every monday 09:00

          step s
            {|PB3009:call by sales within 4 hours, otherwise notify head|}

        """,
        "PB3009");

    [Fact]
    public void So_is_one_behind_a_branch_that_shows_nothing_in_a_play_that_takes_over() => Check.Diagnostics(
        Company + """
        play one "One"
          when lead.country is "DE"

          step s
            if lead.employees above 50
              continue with two

        play two "Two"
          step s
            wait up to 2 days
              when email_opened
                {|PB3009:call by sales within 4 hours, otherwise notify head|}

        """,
        "PB3009");

    [Fact]
    public void An_answer_a_click_a_need_and_an_audience_make_it_warm() => Check.Diagnostics(
        Company + """
        score interest from 0 to 50
          +10 for page_viewed
          band cold below 20
          band hot from 20

        segment readers "Readers"
          interest is hot

        play one "One"
          on every monday 09:00

          step s
            call by sales within 4 hours, otherwise notify head
              needs question_asked in the last 10 days

        play two "Two"
          on every monday 09:00

          step s
            send hello by email
            wait up to 3 days
              when link_clicked
                call by sales within 4 hours, otherwise notify head

        play three "Three"
          for readers
          on every monday 09:00

          step s
            call by sales within 4 hours, otherwise notify head

        play four "Four"
          on every monday 09:00

          step s
            choose "Shall we ring?" by lead within 5 days
              when yes_please
                call by sales within 4 hours, otherwise notify head
              otherwise
                finish

        """,
        "PB3009");

    [Fact]
    public void A_customer_and_somebody_who_asked_are_not_cold() => Check.Diagnostics(
        Company + """
        segment customers "Customers"
          lead.stage is customer

        play one "One"
          for customers
          on 30 days before lead.renewal_date

          step s
            call by sales within 4 hours, otherwise notify head

        play two "Two"
          on question_asked

          step s
            wait 1 day
            call by sales within 4 hours, otherwise notify head

        """,
        "PB3009");
}
