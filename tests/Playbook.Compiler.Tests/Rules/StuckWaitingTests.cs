using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class StuckWaitingTests
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
    public void A_task_without_a_time_holds_whoever_waits_for_it() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step ask
            {|PB3003:task "Look it up" for head|}
              when done
                send hello by email

        """,
        "PB3003");

    [Fact]
    public void Also_inside_a_branch_and_with_another_outcome() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step ask
            if lead.country is "DE"
              {|PB3003:task "Look it up" for head|}
                when not done
                  send hello by email
            send tour by email

        """,
        "PB3003");

    [Fact]
    public void A_task_with_a_time_ends_by_itself() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step ask
            task "Look it up" for head within 1 day
              when done
                send hello by email

        """,
        "PB3003");

    [Fact]
    public void A_task_that_nobody_waits_for_holds_nobody() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step ask
            task "Look it up" for head
            send hello by email

        """,
        "PB3003");
}
