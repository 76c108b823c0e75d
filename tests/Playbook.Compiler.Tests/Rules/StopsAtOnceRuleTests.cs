using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class StopsAtOnceRuleTests
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


        """;

    [Fact]
    public void A_date_that_is_in_the_window_already_stops_the_play() => Check.Diagnostics(
        Company + """
        play one "One"
          on 7 days before lead.renewal_date
          stop when {|PB3034:lead.renewal_date in the next 14 days|}

          step s
            finish

        """,
        "PB3034");

    [Fact]
    public void So_does_what_the_audience_or_the_start_demands() => Check.Diagnostics(
        Company + """
        play one "One"
          for customers
          on question_asked
          stop when {|PB3034:lead.stage is customer or former|}

          step s
            finish

        play two "Two"
          when lead.employees above 500
          stop when {|PB3034:lead.employees above 100|}

          step s
            finish

        """,
        "PB3034");

    [Fact]
    public void An_earlier_start_and_one_of_two_starts_are_fine() => Check.Diagnostics(
        Company + """
        play one "One"
          on 30 days before lead.renewal_date
          stop when lead.renewal_date in the next 14 days

          step s
            finish

        play two "Two"
          on question_asked
          when lead in customers
          stop when lead in customers

          step s
            finish

        """,
        "PB3034");

    [Fact]
    public void What_comes_true_later_may_stop_it() => Check.Diagnostics(
        Company + """
        play one "One"
          for customers
          on question_asked
          stop when lead.open_case is yes

          step s
            finish

        """,
        "PB3034");
}
