using System.Collections.Concurrent;
using System.Collections.Immutable;
using Playbook.Cli.Guides;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;
using Playbook.Testing;

namespace Playbook.Guides.Tests.Building;

/// <summary>The repository's own playbooks, bound once: what is printed from them must hold for real.</summary>
internal static class LibraryWorkspace
{
    private static readonly Lazy<(Compilation Compilation, FlowGraph Flow)> Bound = new(Bind);

    private static readonly ConcurrentDictionary<string, Lazy<ImmutableArray<ScenarioStory>>> Told =
        new(StringComparer.Ordinal);

    private static readonly Lazy<GuideTraces> Traces =
        new(() => new GuideTraces(Bound.Value.Compilation.BoundWorkspace, Bound.Value.Flow));

    private static readonly Lazy<GuideWorkspace> All = new(() => new GuideWorkspace(
        Bound.Value.Compilation.BoundWorkspace,
        Bound.Value.Flow,
        Bound.Value.Compilation.SyntaxTrees.ToDictionary(tree => tree.Path, tree => tree.Text)));

    public static FlowGraph Flow => Bound.Value.Flow;

    public static IEnumerable<BoundPlaybook> Playbooks =>
        Bound.Value.Compilation.BoundWorkspace.Playbooks.Where(playbook => playbook.Playbook.RetiredOn is null);

    /// <summary>For theories: the names of the playbooks that are printed.</summary>
    public static IEnumerable<object[]> Names => Playbooks.Select(playbook => new object[] { playbook.Playbook.Name });

    public static GuideInput Input(string name) => new(
        All.Value,
        Playbooks.Single(playbook => playbook.Playbook.Name == name),
        Stories(name),
        null);

    public static BoundScenario[] Scenarios(string name) =>
    [
        .. Bound.Value.Compilation.BoundWorkspace.Scenarios.Where(row => row.Scenario.Playbook?.Name == name),
    ];

    /// <summary>The playbook with the scenario of a title as its example.</summary>
    public static GuideInput Input(string name, string scenario) => Input(name) with
    {
        Stories = new([Traces.Value.Run(Scenarios(name).Single(
            row => row.Scenario.DisplayName == scenario))]),
    };

    private static Lazy<ImmutableArray<ScenarioStory>> Stories(string name) =>
        Told.GetOrAdd(name, static key => Traces.Value.Of(
            Playbooks.Single(playbook => playbook.Playbook.Name == key)));

    private static (Compilation Compilation, FlowGraph Flow) Bind()
    {
        var folder = RepositoryFolder.PathOf("playbooks");
        var trees = Directory.EnumerateFiles(folder, "*.playbook").Order(StringComparer.Ordinal)
            .Select(path => SyntaxTree.ParseText(File.ReadAllText(path), Path.GetFileName(path)));
        var compilation = Compilation.Create(trees);
        return (compilation, FlowGraphBuilder.Build(compilation.BoundWorkspace));
    }
}
