using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class SlaOutsideHoursRuleTests
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
    public void A_call_within_plain_hours_by_people_with_working_hours() => Check.Diagnostics(
        Company + """
        play one "One"
          on question_asked

          step s
            call by sales {|PB3021:within 4 hours, otherwise notify head|}

        """,
        "PB3021");

    [Fact]
    public void A_task_and_a_hand_off_for_a_role_by_its_team() => Check.Diagnostics(
        Company + """
        handoff ready "Ready"
          from field to sales
          gives sales "Their question"
          accept {|PB3021:within 2 days, otherwise notify head|}
          reject no_time "No time" then finish

        play one "One"
          on form_submitted

          step s
            task "Ring" for head {|PB3021:within 90 minutes|}
            hand off as ready

        """,
        "PB3021");

    [Fact]
    public void Working_time_and_a_week_are_fine() => Check.Diagnostics(
        Company + """
        play one "One"
          on question_asked

          step s
            call by sales within 4 working hours, otherwise notify head
              when connected
                finish
            task "Ring" for head within 7 days

        """,
        "PB3021");

    [Fact]
    public void People_without_known_hours_work_at_all_hours() => Check.Diagnostics(
        Company + """
        play one "One"
          on question_asked

          step s
            call by field within 4 hours, otherwise notify head

        """,
        "PB3021");
}
