using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;
using Playbook.Testing;
using Shouldly;
using Xunit;

namespace Playbook.Compiler.Tests.Binding;

public sealed class ScenarioMeaningTests
{
    private const string Play = """
        team sales

        content guide
          gives "Answers"

        handoff ready
          from sales to sales
          accept within 4 working hours
          reject too_early "Not yet" then finish

        play hello
          on form_submitted
          step first
            send guide by email
            call by sales within 8 working hours
              ask "Why?" as lead.source
            hand off as ready

        """;

    [Fact]
    public void Lines_keep_their_order_and_their_values()
    {
        var scenario = Bind("""
            scenario "One"
              lead ana with role "Head", email_consent yes
              at monday 09:00 form_submitted form "x"
              expect send guide by email on monday
              expect no call by sales
              expect 2 send guide
              at day 3 10:00 lead.stage becomes customer
              at 2027-01-04 10:00
              at tuesday 09:00 call_connected source "a friend"
              at tuesday 10:00 handoff_rejected reason too_early
              expect hand off as ready before tuesday 13:00
              expect send guide skipped because consent on monday
              expect lead in hello at first
              expect lead.stage is customer
            """);

        scenario.LeadName.ShouldBe("ana");
        scenario.LeadFields.Select(pair => $"{pair.Field.Name} {pair.Value}")
            .ShouldBe(["role \"Head\"", "email_consent yes"]);
        scenario.Lines.Select(line => line.GetType().Name).ShouldBe(
        [
            "BoundScenarioEvent", "BoundExpectEffect", "BoundExpectEffect", "BoundExpectEffect", "BoundScenarioChange",
            "BoundScenarioPause", "BoundScenarioEvent", "BoundScenarioEvent", "BoundExpectEffect",
            "BoundExpectSkipped", "BoundExpectPlace", "BoundExpectField",
        ]);
        scenario.Lines.OfType<BoundExpectEffect>().Select(line => line.Count).ShouldBe([null, 0, 2, null]);
        var answered = (BoundScenarioEvent)scenario.Lines[6];
        answered.Fields.Single().Field.ShouldBeOfType<LeadFieldSymbol>();
        ((BoundScenarioEvent)scenario.Lines[7]).Fields.Single().Value.ShouldBe(new ChoiceValue("too_early"));
        ((BoundExpectEffect)scenario.Lines[1]).When.ShouldBeOfType<BoundOnDay>().Day
            .ShouldBeOfType<BoundWeekdayMoment>().Time.MinuteOfDay.ShouldBe(0);
    }

    [Fact]
    public void A_scenario_names_only_what_there_is() => Check.Diagnostics(Play + """
        scenario "Two"
          lead ana with {|PB2004:rolle|} "Head", employees {|PB2101:"many"|}
          at monday 09:00 {|PB2001:form_submited|}
          at monday 10:00 form_submitted {|PB2005:fom|} "x"
          at monday 11:00 handoff_rejected reason {|PB2006:too_erly|}
          expect send {|PB2001:guid|}
          expect send guide skipped because {|PB2012:consnt|}
          expect lead in hello at {|PB2007:frist|}
          at {|PB2403:monday 08:00|}
        """, Workspaces.Findings);

    private static BoundScenario Bind(string scenario) =>
        Workspaces.CompileSound(Play + scenario).BoundWorkspace.Scenarios.Single();
}
