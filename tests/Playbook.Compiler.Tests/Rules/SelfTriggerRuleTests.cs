using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class SelfTriggerRuleTests
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
    public void A_click_on_any_mail_starts_the_play_that_sends_one() => Check.Diagnostics(
        Company + """
        play one "One"
          {|PB3033:on link_clicked|}
          again any time

          step s
            send hello by email
            wait 3 days

        """,
        "PB3033");

    [Fact]
    public void Also_an_opened_one_some_hours_later_from_a_branch() => Check.Diagnostics(
        Company + """
        play one "One"
          {|PB3033:on email_opened|}
          again after 2 hours

          step s
            if lead.country is "DE"
              send hello by email
            wait 1 day

        """,
        "PB3033");

    [Fact]
    public void A_click_on_something_else_is_another_matter() => Check.Diagnostics(
        Company + """
        content tour "Tour"
          kind film
          gives "A walk"

        play one "One"
          on link_clicked where content is tour
          again any time

          step s
            send hello by email
            wait 3 days

        """,
        "PB3033");

    [Fact]
    public void Once_or_after_a_week_nothing_goes_round() => Check.Diagnostics(
        Company + """
        play one "One"
          on link_clicked

          step s
            send hello by email
            wait 3 days

        play two "Two"
          on link_clicked
          again after 7 days

          step s
            send hello by email
            wait 3 days

        """,
        "PB3033");
}
