using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Playbook.Benchmarks.Running;
using Playbook.Compiler;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Scenarios;
using Playbook.Compiler.Flow;
using Playbook.Execution.Scenarios;
using Playbook.Guides;

namespace Playbook.Benchmarks.Guides;

/// <summary>
/// All HTML prints of workspaces of one, a hundred and a thousand playbooks, against compiling the same
/// text: a ratio that grows with their number shows a cost that is not each playbook's own.
/// </summary>
[MemoryDiagnoser]
public class GuideBenchmarks
{
    private static readonly PipelineOptions Options = PipelineOptions.Default;

    private ImmutableArray<KeyValuePair<string, string>> _sources = [];
    private ImmutableArray<GuideInput> _inputs = [];
    private ImmutableArray<BoundScenario> _examples = [];
    private BoundWorkspace? _workspace;
    private FlowGraph? _graph;

    [Params(1, 100, 1_000)]
    public int Playbooks { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var sample = SampleFiles.Sample().ToArray();
        // The same playbook under other names, each with a page of its own that starts it: what one costs must not
        // depend on how many stand beside it.
        _sources =
        [
            sample[0],
            .. from number in Enumerable.Range(0, Playbooks)
               select KeyValuePair.Create(
                   $"{number}-{sample[1].Key}",
                   sample[1].Value.Replace("warm_inbound", $"warm_inbound_{number}", StringComparison.Ordinal)
                       .Replace("/pricing", $"/pricing/{number:D4}", StringComparison.Ordinal)),
        ];
        var compiled = Pipeline.Compile(_sources, Options);
        var graph = compiled.Analysis.Flow ?? throw new InvalidOperationException("The sample has errors.");
        var compilation = compiled.Analysis.Compilation;
        var workspace = new GuideWorkspace(
            compilation.BoundWorkspace,
            graph,
            compilation.SyntaxTrees.ToDictionary(tree => tree.Path, tree => tree.Text));
        _inputs =
        [
            .. from playbook in compilation.BoundWorkspace.Playbooks
               select new GuideInput(workspace, playbook, GuideInput.NoStories, null),
        ];
        (_workspace, _graph) = (compilation.BoundWorkspace, graph);
        _examples = compilation.BoundWorkspace.Scenarios;
        if (Examples() != Playbooks)
            throw new InvalidOperationException("An example of the sample fails beside the others.");
        Console.WriteLine($"// {_inputs.Length} playbooks, {Print() / 1024} KB of HTML");
    }

    [Benchmark(Baseline = true)]
    public int Check() => Pipeline.Compile(_sources, Options).Code.Length;

    [Benchmark]
    public long Print() => _inputs.Sum(input =>
        GuidePrinter.Print(input, GuideOptions.Default).Documents.Sum(document => (long)document.Html.Length));

    /// <summary>The examples of all guides, one of each playbook, as the tool runs them.</summary>
    [Benchmark]
    public int Examples()
    {
        if (_graph is null || _workspace is null)
            return 0;
        var runner = FlowScenarios.RunnerOf(_graph, _workspace);
        return _examples.Count(example => runner.Run(example).IsPassed);
    }
}
