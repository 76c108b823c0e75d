using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Flow;
using Playbook.Execution.Scenarios;
using Playbook.Guides;

namespace Playbook.Cli.Guides;

/// <summary>Runs a playbook's scenarios for its guide, so that a printed example really happened.</summary>
internal static class GuideTraces
{
    private const string LocalFormat = "yyyy-MM-dd HH:mm";

    public static ImmutableArray<ScenarioStory> Of(BoundWorkspace workspace, FlowGraph flow, BoundPlaybook playbook)
    {
        var scenarios = workspace.Scenarios
            .Where(scenario => Equals(scenario.Scenario.Playbook, playbook.Playbook)).ToArray();
        if (scenarios.Length == 0)
            return [];
        var runner = FlowScenarios.RunnerOf(flow, workspace);
        return
        [
            .. from scenario in scenarios
               let result = runner.Run(scenario)
               select new ScenarioStory(scenario, [.. result.Timeline.Select(Moment)], result.IsPassed),
        ];
    }

    private static StoryMoment Moment(TimelineEntry entry) => new(
        Local(entry.LocalTime),
        entry.Location,
        entry.Note,
        entry.Effect,
        entry.LocalDue is { } due ? Local(due) : null);

    /// <summary>The runner writes the weekday before the date.</summary>
    private static DateTime Local(string text) => DateTime.ParseExact(
        text[(text.IndexOf(' ', StringComparison.Ordinal) + 1)..], LocalFormat, CultureInfo.InvariantCulture);
}
