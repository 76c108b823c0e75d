using System.Collections.Immutable;
using Playbook.Cli.Files;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Testing;

/// <summary>Scenarios of the files that a command named, through the runner.</summary>
internal static class TestRun
{
    /// <param name="host">The host.</param>
    /// <param name="run">A run without errors.</param>
    /// <param name="filter">Only scenarios whose name holds it, without regard to case; null for all.</param>
    public static ImmutableArray<TestedWorkspace> Over(ToolHost host, CheckRun run, string? filter) =>
        [.. run.Workspaces.Select(loaded => Test(host, run, loaded, filter)).OfType<TestedWorkspace>()];

    /// <summary>The scenarios that a command means.</summary>
    public static ImmutableArray<BoundScenario> ScenariosOf(LoadedWorkspace loaded, string? filter) =>
        [.. loaded.Analysis.Compilation.BoundWorkspace.Scenarios
            .Where(scenario => loaded.Workspace.Named.Contains(scenario.Location.Path))
            .Where(scenario => filter is null
                || scenario.Scenario.Name.Contains(filter, StringComparison.OrdinalIgnoreCase))];

    public static Func<SourceLocation, string> PlacesOf(
        ToolHost host,
        CheckRun run,
        LoadedWorkspace loaded) => location =>
    {
        if (location.Path.Length == 0)
            return "";
        var path = host.Shown(loaded.Workspace.FullPathOf(location.Path));
        return run.TextOf(path) is { } text ? $"{path}:{text.GetLinePosition(location.Span.Start)}" : path;
    };

    private static TestedWorkspace? Test(ToolHost host, CheckRun run, LoadedWorkspace loaded, string? filter)
    {
        if (loaded.Analysis.Flow is not { } graph)
            return null;
        var runner = FlowScenarios.RunnerOf(graph, loaded.Analysis.Compilation.BoundWorkspace);
        var results = ScenariosOf(loaded, filter).Select(runner.Run).ToImmutableArray();
        return new TestedWorkspace(loaded, results, Coverage(graph, results), PlacesOf(host, run, loaded));
    }

    private static CoverageReport Coverage(FlowGraph graph, ImmutableArray<ScenarioResult> results) =>
        CoverageReport.Of(
            graph,
            results.Aggregate(ScenarioCoverage.Empty, (sum, result) => sum.With(result.Coverage)));
}
