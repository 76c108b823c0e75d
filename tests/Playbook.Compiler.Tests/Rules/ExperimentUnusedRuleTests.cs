using Playbook.Testing;
using Xunit;

namespace Playbook.Compiler.Tests.Rules;

public sealed class ExperimentUnusedRuleTests
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
    public void An_experiment_without_a_split() => Check.Diagnostics(
        Company + """
        experiment {|PB4046:opener|} "Opener"
          measure meeting_booked

        """,
        "PB4046");

    [Fact]
    public void A_scenario_and_another_split_do_not_run_it() => Check.Diagnostics(
        Company + """
        experiment {|PB4046:opener|} "Opener"
          measure meeting_booked

        experiment other "Other"
          measure meeting_booked

        play one "One"
          on form_submitted

          step s
            split other
              50% a
                finish
              50% b
                send hello by email

        """,
        "PB4046");

    [Fact]
    public void A_split_in_a_step_runs_it() => Check.Diagnostics(
        Company + """
        experiment other "Other"
          measure meeting_booked

        play one "One"
          on form_submitted

          step s
            split other
              50% a
                finish
              50% b
                send hello by email

        """,
        "PB4046");

    [Fact]
    public void Also_one_deep_in_another_block() => Check.Diagnostics(
        Company + """
        experiment other "Other"
          measure meeting_booked

        play one "One"
          on form_submitted

          step s
            wait up to 3 days
              when link_clicked
                split other
                  50% a
                    finish
                  50% b
                    send hello by email

        """,
        "PB4046");
}
