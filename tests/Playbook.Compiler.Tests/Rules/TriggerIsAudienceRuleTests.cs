using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class TriggerIsAudienceRuleTests
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

        segment customers "Customers"
          lead.stage is customer

        segment large "Large"
          lead.employees above 500


        """;

    [Fact]
    public void A_start_that_is_left_out_never_starts() => Check.Diagnostics(
        Company + """
        play one "One"
          not for customers
          {|PB3032:when lead in customers|}

          step s
            finish

        """,
        "PB3032");

    [Fact]
    public void Also_where_it_is_said_in_other_words_or_said_twice() => Check.Diagnostics(
        Company + """
        play one "One"
          not for large
          {|PB3032:when lead.employees above 900 and lead.country is "DE"|}

          step s
            finish

        play two "Two"
          for large
          {|PB3032:when lead.employees at least 300|}

          step s
            finish

        """,
        "PB3032");

    [Fact]
    public void A_start_that_some_of_them_meet_is_fine() => Check.Diagnostics(
        Company + """
        play one "One"
          not for large
          when lead.employees above 100

          step s
            finish

        """,
        "PB3032");

    [Fact]
    public void So_is_one_of_two_audiences_and_an_event() => Check.Diagnostics(
        Company + """
        play one "One"
          for large, customers
          when lead in customers

          step s
            finish

        play two "Two"
          for customers
          on question_asked

          step s
            finish

        """,
        "PB3032");
}
