using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ReentryStormRuleTests
{
    private const string Company = """
        team sales "Sales"
          hours monday to friday 09:00 to 17:00

        team field "Field"

        role head "Head of sales"
          in sales

        channel email "E-mail"
          medium email
          needs consent lead.email_consent

        content hello "Hello"
          kind letter
          gives "A welcome"


        """;

    [Fact]
    public void A_mail_at_every_page_is_a_storm() => Check.Diagnostics(
        Company + """
        play one "One"
          {|PB3014:on page_viewed where path starts with "/a"|}
          again any time

          step s
            send hello by email

        """,
        "PB3014");

    [Fact]
    public void An_hour_between_two_is_no_limit_and_a_branch_none_either() => Check.Diagnostics(
        Company + """
        play one "One"
          {|PB3014:on question_asked|}
          again after 1 hour

          step s
            if lead.country is "DE"
              send hello by email

        """,
        "PB3014");

    [Fact]
    public void A_channel_with_a_limit_and_a_play_with_a_wait_hold_it() => Check.Diagnostics(
        Company + """
        channel letter "Letter"
          medium mail
          at most 1 per 7 days

        play one "One"
          on page_viewed
          again any time

          step s
            send hello by letter

        play two "Two"
          on page_viewed
          again any time

          step s
            send hello by email
            wait 30 days

        """,
        "PB3014");

    [Fact]
    public void Once_after_some_days_and_by_the_calendar_is_rare_enough() => Check.Diagnostics(
        Company + """
        play one "One"
          on page_viewed

          step s
            send hello by email

        play two "Two"
          on page_viewed
          again after 10 days

          step s
            send hello by email

        play three "Three"
          on every monday 09:00
          again any time

          step s
            send hello by email

        """,
        "PB3014");
}
