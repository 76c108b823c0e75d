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

    /// <summary>
    /// What the scenario that a playbook's guide shows leads to; it is run when it is asked for. A run takes as long
    /// as the workspace is large, so no other one is run.
    /// </summary>
    public Lazy<ImmutableArray<ScenarioStory>> Of(BoundPlaybook playbook) => new(() =>
        Shown(_scenarios[playbook.Playbook]) is { } scenario ? [Run(scenario)] : []);

    /// <summary>What one scenario leads to.</summary>
    public ScenarioStory Run(BoundScenario scenario)
    {
        var result = _runner.Value.Run(scenario);
        return new ScenarioStory(scenario, [.. result.Timeline.Select(Moment)], result.IsPassed);
    }

    /// <summary>
    /// The scenario that tells most of a playbook by its text: of a lead rather than of a team, then the one that
    /// expects most to be done, then the one in which most happens; the first of equals.
    /// </summary>
    private static BoundScenario? Shown(IEnumerable<BoundScenario> scenarios) => scenarios
        .OrderByDescending(scenario => scenario.LeadName is not null)
        .ThenByDescending(scenario => scenario.Lines.OfType<BoundExpectEffect>().Count(line => line.Count != 0))
        .ThenByDescending(scenario => scenario.Lines.OfType<BoundScenarioInput>().Count())
        .FirstOrDefault();

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
