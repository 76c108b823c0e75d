using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ReviewOverdueRuleTests
{
    [Fact]
    public void A_letter_that_goes_on_being_sent() => Check.Diagnostics(
        """
        team sales "Sales"
          hours monday to friday 09:00 to 17:00

        team field "Field"

        role head "Head of sales"
          in sales

        channel email "E-mail"
          medium email
          needs consent lead.email_consent

        content {|PB5002:hello|} "Hello"
          kind letter
          gives "A welcome"
          review by 2026-11-01
        play one "One"
          on form_submitted

          step s
            send hello by email

        """,
        "PB5002");

    [Fact]
    public void A_piece_of_proof_on_a_call() => Check.Diagnostics(
        """
        team sales "Sales"
          hours monday to friday 09:00 to 17:00

        team field "Field"

        role head "Head of sales"
          in sales

        channel email "E-mail"
          medium email
          needs consent lead.email_consent

        content {|PB5002:hello|} "Hello"
          kind letter
          gives "A welcome"
          review by 2026-11-01
        play one "One"
          on question_asked

          step s
            call by sales within 4 working hours, otherwise notify head
              proof hello

        """,
        "PB5002");

    [Fact]
    public void Today_is_in_time() => Check.Diagnostics(
        """
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
          review by 2026-12-01
        play one "One"
          on form_submitted

          step s
            send hello by email

        """,
        "PB5002");

    [Fact]
    public void What_nobody_uses_needs_no_review() => Check.Diagnostics(
        """
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
          review by 2026-11-01

        """,
        "PB5002");
}
