using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;
using Playbook.Execution.Scenarios;
using Playbook.Guides;

namespace Playbook.Cli.Guides;

/// <summary>Runs playbooks' scenarios for their guides, so that a printed example really happened.</summary>
internal sealed class GuideTraces(BoundWorkspace workspace, FlowGraph flow)
{
    private const string LocalFormat = "yyyy-MM-dd HH:mm";

    private readonly Lazy<IScenarioRunner> _runner = new(() => FlowScenarios.RunnerOf(flow, workspace));
    private readonly ILookup<PlaybookSymbol?, BoundScenario> _scenarios =
        workspace.Scenarios.ToLookup(scenario => scenario.Scenario.Playbook);

    /// <summary>What a playbook's scenarios lead to; they are run when it is asked for.</summary>
    public Lazy<ImmutableArray<ScenarioStory>> Of(BoundPlaybook playbook) => new(() =>
    [
        .. from scenario in _scenarios[playbook.Playbook]
           let result = _runner.Value.Run(scenario)
           select new ScenarioStory(scenario, [.. result.Timeline.Select(Moment)], result.IsPassed),
    ]);

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
