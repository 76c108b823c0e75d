using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;
using Playbook.Execution.Scenarios;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Execution.Tests.Running;

/// <summary>A workspace written as text, compiled as far as its flow graph.</summary>
internal sealed class TestWorkspace
{
    private TestWorkspace(IEnumerable<SourceFile> files)
    {
        var compilation = Compilation.Create(files.Select(file => SyntaxTree.ParseText(file.Text, file.Path)));
        compilation.GetDiagnostics()
            .Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
            .Select(finding => $"{finding.Location.Path} {finding.Code}: {finding.Words.Message}")
            .ShouldBeEmpty();
        Bound = compilation.BoundWorkspace;
        Graph = FlowGraphBuilder.Build(Bound);
    }

    public BoundWorkspace Bound { get; }

    public FlowGraph Graph { get; }

    public static TestWorkspace Of(string text) => new(SourceFiles.Split(text));

    public static TestWorkspace OfFolder(string folder) => new(Directory
        .EnumerateFiles(RepositoryFolder.PathOf(folder), "*.playbook", SearchOption.AllDirectories)
        .Order(StringComparer.Ordinal)
        .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllText(path))));

    public ImmutableArray<ScenarioResult> RunScenarios()
    {
        var runner = FlowScenarios.RunnerOf(Graph, Bound);
        return [.. Bound.Scenarios.Select(runner.Run)];
    }

    /// <summary>Runs every scenario and says of each what it did not meet, with its whole timeline.</summary>
    public void ShouldPass()
    {
        var results = RunScenarios();
        results.ShouldNotBeEmpty();
        string.Concat(results.Where(result => !result.IsPassed).Select(Story)).ShouldBe("");
    }

    /// <summary>The effects and skips of the only scenario, a line each: when on the lead's clock, and what.</summary>
    public string Effects()
    {
        var result = RunScenarios().ShouldHaveSingleItem();
        result.Expectations.Where(line => !line.IsMet).Select(line => $"{line.Expected}: {line.Found}")
            .ShouldBeEmpty();
        return string.Concat(result.Timeline
            .Where(entry => entry.Kind is TimelineKind.Effect or TimelineKind.Skip or TimelineKind.SetAside)
            .Select(entry => $"{entry.LocalTime} {entry.Text}\n"));
    }

    public static string Story(ScenarioResult result) =>
        $"{result.Name}\n"
        + string.Concat(result.Timeline.Select(entry => $"    {entry.LocalTime} {entry.Kind}: {entry.Text}\n"))
        + string.Concat(result.Expectations.Where(line => !line.IsMet).Select(line =>
            $"  NOT MET {line.Location.Span}: {line.Expected}; {line.Found}; nearest {line.Nearest?.LocalTime} "
            + $"{line.Nearest?.Text}\n"));
}
