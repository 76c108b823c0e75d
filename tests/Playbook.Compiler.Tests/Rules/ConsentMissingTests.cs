using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ConsentMissingTests
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
    public void A_send_behind_a_withdrawn_consent_can_only_be_skipped() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            wait up to 5 days
              when unsubscribed
                {|PB3008:send hello by email|}

        """,
        "PB3008");

    [Fact]
    public void Also_in_a_play_that_takes_over_after_a_statement() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            choose "May we?" by lead within 5 days
              when no_thanks
                set lead.email_consent to no
                continue with two
              otherwise
                finish

        play two "Two"
          step s
            wait 1 day
            {|PB3008:send each of hello, tour by email, 2 days apart|}

        """,
        "PB3008");

    [Fact]
    public void A_line_for_the_skip_is_an_answer() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            wait up to 5 days
              when unsubscribed
                send hello by email
                  when skipped because consent
                    notify head

        """,
        "PB3008");

    [Fact]
    public void Where_consent_was_asked_again_or_the_play_had_stopped_nothing_is_wrong() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted
          stop on unsubscribed

          step s
            wait up to 5 days
              when unsubscribed
                send hello by email

        play two "Two"
          on unsubscribed

          step s
            wait 20 days
            if lead.email_consent is yes
              send hello by email

        play three "Three"
          on unsubscribed

          step s
            wait up to 20 days
              when subscribed
                send hello by email

        """,
        "PB3008");
}
