using BenchmarkDotNet.Attributes;
using Playbook.Compiler;
using Playbook.Execution.Compiling;
using Playbook.Execution.Running;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// The sample workspace over a made log: emitted C# and the runner against the base, which only finds each lead's
/// state and writes its clock. One operation is one event.
/// </summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private const int Events = 400_000;

    private readonly List<LoadedWorkspace> _loaded = [];
    private SampleLog? _log;
    private LeadStore? _touched;
    private Func<long> _emitted = () => 0;
    private Func<long> _runner = () => 0;

    [Params(1_000, 200_000)]
    public int Leads { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var compiled = Pipeline.Compile(SampleFiles.Read(), PipelineOptions.Default);
        var graph = compiled.Analysis.Flow ?? throw new InvalidOperationException("The sample has errors.");
        var tables = TablesBuilder.Build(graph, location => location.Path);
        var log = new SampleLog(graph, tables, Leads, Events);
        var loaded = WorkspaceCompiler.Load(compiled.Code, "benchmark");
        _loaded.Add(loaded);
        _emitted = loaded.Use(new Replay(log));
        var engine = new WorkspaceEngine<FlowProgram>(new FlowProgram(graph, tables));
        _runner = () => Replay.Run(engine, log);
        _touched = new LeadStore(tables.Layout);
        foreach (var _ in log.LeadIds)
            _touched.Add();
        _log = log;
        Console.WriteLine($"// {tables.Layout.Bytes} bytes a lead, {_emitted()} effects of {Events} events");
    }

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public long TouchState()
    {
        if (_log is not { } log || _touched is not { } store)
            return 0;
        foreach (var row in log.Rows)
            store[row.Lead].Numbers[0] = row.Time;
        return store.Count;
    }

    [Benchmark(OperationsPerInvoke = Events)]
    public long EmittedCode() => _emitted();

    [Benchmark(OperationsPerInvoke = Events)]
    public long Runner() => _runner();

    [GlobalCleanup]
    public void Unload() => _loaded.ForEach(loaded => loaded.Dispose());
}
