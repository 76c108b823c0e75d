using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class HandoffUnusedRuleTests
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
    public void An_agreement_that_no_play_uses() => Check.Diagnostics(
        Company + """
        handoff {|PB4047:ready|} "Ready"
          from field to sales
          gives sales "Their question"
          accept within 4 working hours, otherwise notify head
          reject no_time "No time" then finish

        """,
        "PB4047");

    [Fact]
    public void Another_agreement_does_not_count() => Check.Diagnostics(
        Company + """
        handoff {|PB4047:ready|} "Ready"
          from field to sales
          gives sales "Their question"
          accept within 4 working hours, otherwise notify head
          reject no_time "No time" then finish


        handoff second "Ready"
          from field to sales
          gives sales "Their question"
          accept within 4 working hours, otherwise notify head
          reject no_time "No time" then finish

        play one "One"
          on form_submitted

          step s
            hand off as second

        """,
        "PB4047");

    [Fact]
    public void A_hand_off_uses_it() => Check.Diagnostics(
        Company + """
        handoff ready "Ready"
          from field to sales
          gives sales "Their question"
          accept within 4 working hours, otherwise notify head
          reject no_time "No time" then finish

        play one "One"
          on form_submitted

          step s
            hand off as ready

        """,
        "PB4047");

    [Fact]
    public void Also_inside_an_outcome() => Check.Diagnostics(
        Company + """
        handoff ready "Ready"
          from field to sales
          gives sales "Their question"
          accept within 4 working hours, otherwise notify head
          reject no_time "No time" then finish

        play one "One"
          on form_submitted

          step s
            choose "Now?" by lead within 3 days
              when yes_please
                hand off as ready
              otherwise
                finish

        """,
        "PB4047");
}
