using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NeverWithinHoursTests
{
    private const string Company = """
        team sales "Sales"

        role head "Head of sales"
          in sales

        channel email "E-mail"
          medium email
          needs consent lead.email_consent
          hours monday to friday 08:00 to 18:00
          hold 12 hours

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
    public void A_touch_that_comes_due_on_sunday_is_skipped_where_it_may_be_held_for_half_a_day() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            wait until sunday 10:00
            {|PB3010:send hello by email|}

        """,
        "PB3010");

    [Fact]
    public void Also_by_a_schedule_and_some_days_later() => Check.Diagnostics(
        Company + """
        play one "One"
          on every 2 weeks on thursday 20:00

          step s
            notify head
            wait 2 days
            if lead.country is "DE"
              {|PB3010:send tour by email|}

        """,
        "PB3010");

    [Fact]
    public void A_night_is_short_enough_and_friday_is_open() => Check.Diagnostics(
        Company + """
        play one "One"
          on every monday 22:00

          step s
            send hello by email

        play two "Two"
          on form_submitted

          step s
            wait until friday 17:59
            send tour by email

        """,
        "PB3010");

    [Fact]
    public void A_line_for_the_skip_is_an_answer_and_an_unknown_hour_proves_nothing() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            wait until sunday 10:00
            send hello by email
              when skipped because hours
                notify head

        play two "Two"
          on form_submitted

          step s
            wait until 1 day before lead.renewal_date
            send tour by email

        """,
        "PB3010");
}
