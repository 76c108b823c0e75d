using System.Collections.Immutable;
using BenchmarkDotNet.Attributes;
using Playbook.Benchmarks.Running;
using Playbook.Compiler;
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

    [Params(1, 100, 1_000)]
    public int Playbooks { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var sample = SampleFiles.Sample().ToArray();
        // The same playbook under other names: what one costs must not depend on how many stand beside it.
        _sources =
        [
            sample[0],
            .. from number in Enumerable.Range(0, Playbooks)
               select KeyValuePair.Create(
                   $"{number}-{sample[1].Key}",
                   sample[1].Value.Replace("warm_inbound", $"warm_inbound_{number}", StringComparison.Ordinal)),
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
        Console.WriteLine($"// {_inputs.Length} playbooks, {Print() / 1024} KB of HTML");
    }

    [Benchmark(Baseline = true)]
    public int Check() => Pipeline.Compile(_sources, Options).Code.Length;

    [Benchmark]
    public long Print() => _inputs.Sum(input =>
        GuidePrinter.Print(input, GuideOptions.Default).Documents.Sum(document => (long)document.Html.Length));
}
