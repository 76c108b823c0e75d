using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class NeverTrueRuleTests
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
    public void Numbers_that_exclude_each_other_are_told_at_the_later_one() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            if lead.employees below 50 and {|PB3013:lead.employees above 100|}
              send hello by email

        """,
        "PB3013");

    [Fact]
    public void Also_through_a_segment_a_choice_and_the_points_of_a_score() => Check.Diagnostics(
        Company + """
        score fit from 0 to 50
          +10 if lead.country is "DE"
          band low below 20
          band high from 20

        segment customers "Customers"
          lead.stage is customer

        play one "One"
          when lead in customers and {|PB3013:lead.stage is prospect or trial|}

          step s
            if {|PB3013:fit above 50|}
              finish
            if fit is low and {|PB3013:fit is high|}
              finish

        """,
        "PB3013");

    [Fact]
    public void Stretches_that_touch_and_different_questions_can_hold_at_once() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            if lead.employees at least 50 and lead.employees at most 50
              send hello by email
            if lead.country is "DE" and lead.city is "AT"
              finish

        """,
        "PB3013");

    [Fact]
    public void Alternatives_need_not_hold_at_once() => Check.Diagnostics(
        Company + """
        play one "One"
          on form_submitted

          step s
            if lead.employees below 50 or lead.employees above 100
              send hello by email
            if lead.country is not "DE" and lead.country is not "AT"
              finish

        """,
        "PB3013");
}
