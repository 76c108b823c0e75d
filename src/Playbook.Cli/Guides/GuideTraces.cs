using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Execution.Scenarios;
using Playbook.Guides.Model;

namespace Playbook.Cli.Guides;

/// <summary>Runs a playbook's scenarios for its guide, so that a printed example really happened.</summary>
internal static class GuideTraces
{
    public static ImmutableArray<GuideTrace> Of(BoundWorkspace workspace, FlowGraph flow, BoundPlaybook playbook)
    {
        var scenarios = workspace.Scenarios
            .Where(scenario => Equals(scenario.Scenario.Playbook, playbook.Playbook)).ToArray();
        if (scenarios.Length == 0)
            return [];
        var runner = FlowScenarios.RunnerOf(flow, workspace);
        return [.. scenarios.Select(scenario => Trace(scenario, runner.Run(scenario)))];
    }

    private static GuideTrace Trace(BoundScenario scenario, ScenarioResult result) => new(
        result.Name,
        Lead(scenario),
        [.. result.Timeline.Select(Line).OfType<GuideTraceLine>()],
        result.IsPassed);

    private static string Lead(BoundScenario scenario)
    {
        var fields = scenario.LeadFields.Select(field => $"{Spaced(field.Field.Name)} {field.Value}");
        return $"{scenario.LeadName ?? scenario.Team?.DisplayName}: {string.Join(", ", fields)}";
    }

    // How an enrolment moves between steps is the map's business; a reader wants what happened and what was done.
    private static GuideTraceLine? Line(TimelineEntry entry) => entry.Kind switch
    {
        TimelineKind.Line => Told(entry, GuideTraceKind.Event),
        TimelineKind.Change => Told(entry, GuideTraceKind.Score),
        TimelineKind.Effect => Told(entry, GuideTraceKind.Effect),
        TimelineKind.Skip => Told(entry, GuideTraceKind.Skip),
        TimelineKind.WakeUp or TimelineKind.Move or TimelineKind.SetAside => null,
        _ => throw new InvalidOperationException($"Unreachable: {entry.Kind}."),
    };

    private static GuideTraceLine Told(TimelineEntry entry, GuideTraceKind kind)
    {
        // The weekday before the date is in the language of the text; the date says the same in every language.
        var date = entry.LocalTime.IndexOf(' ', StringComparison.Ordinal) + 1;
        return new GuideTraceLine(entry.LocalTime[date..], kind, Spaced(entry.Text), []);
    }

    private static string Spaced(string text) => text.Replace('_', ' ');
}
