using BenchmarkDotNet.Attributes;
using Playbook.Compiler;
using Playbook.Execution.Running;
using Playbook.Runtime.Engine;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// Larger workspaces over a made log: emitted C# and the runner against finding each lead and writing its clock. One
/// operation is one event.
/// </summary>
[MemoryDiagnoser]
public class WorkspaceBenchmarks
{
    private const int Events = 100_000;
    private const int Leads = 2_000;

    private Replay? _replay;
    private Func<ReplayCounts> _emitted = () => default;
    private Func<ReplayCounts> _runner = () => default;

    /// <summary>All playbooks of the repository, or the sample with a hundred made plays beside it.</summary>
    [Params("all", "100 plays")]
    public string Workspace { get; set; } = "";

    [GlobalSetup]
    public void Prepare()
    {
        var files = Workspace == "all" ? SampleFiles.All() : SampleFiles.Generated(100);
        var compiled = Pipeline.Compile(files, PipelineOptions.Default);
        var graph = compiled.Analysis.Flow ?? throw new InvalidOperationException("The workspace has errors.");
        var tables = TablesBuilder.Build(graph, location => location.Path);
        var log = new SampleLog(graph, tables, LogMix.Usual, Leads, Events);
        var replay = new Replay(log, tables);
        _emitted = Emitted.Use(compiled.Code, "workspace", replay);
        var engine = new WorkspaceEngine<FlowProgram>(new FlowProgram(graph, tables));
        _runner = () => replay.Run(engine);
        _replay = replay;
        var counts = replay.Compare(
            (state, in input, ref effects) => engine.Handle(state, input, ref effects).WakeUps, null);
        Console.WriteLine($"// {graph.Plays.Length} plays; {tables.Layout.Bytes} bytes a lead; {counts}");
    }

    [IterationSetup]
    public void Fill() => _replay?.Reset();

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public long TouchState() => _replay?.Touch() ?? 0;

    [Benchmark(OperationsPerInvoke = Events)]
    public long EmittedCode() => _emitted().Effects;

    [Benchmark(OperationsPerInvoke = Events)]
    public long Runner() => _runner().Effects;
}
