using BenchmarkDotNet.Attributes;
using Playbook.Benchmarks.Running.HandWritten;
using Playbook.Execution.Running;
using Playbook.Runtime.Engine;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// The sample workspace over a made log: emitted C# and the runner against a handler written by hand with the same
/// states and effects, which is compared first. One operation is one event.
/// </summary>
[MemoryDiagnoser]
public class ReplayBenchmarks
{
    private const int Events = 400_000;

    private Replay? _replay;
    private Func<ReplayCounts> _emitted = () => default;
    private Func<ReplayCounts> _runner = () => default;

    [Params(1_000, 200_000)]
    public int Leads { get; set; }

    [Params(LogMix.Usual, LogMix.Busy)]
    public LogMix Log { get; set; }

    [GlobalSetup]
    public void Prepare()
    {
        var log = new SampleLog(Sample.Graph, Sample.Tables, Log, Leads, Events);
        var replay = new Replay(log, Sample.Tables);
        _emitted = Emitted.Use(Sample.Compiled.Code, "sample", replay);
        var engine = new WorkspaceEngine<FlowProgram>(new FlowProgram(Sample.Graph, Sample.Tables));
        _runner = () => replay.Run(engine);
        _replay = replay;
        var counts = replay.Compare(
            (state, in input, ref effects) => engine.Handle(state, input, ref effects).WakeUps, Handler.Handle);
        Console.WriteLine($"// {Sample.Tables.Layout.Bytes} bytes a lead; {counts}");
    }

    [IterationSetup]
    public void Fill() => _replay?.Reset();

    [Benchmark(Baseline = true, OperationsPerInvoke = Events)]
    public long ByHand() => _replay is { } replay ? replay.RunByHand().Effects : 0;

    [Benchmark(OperationsPerInvoke = Events)]
    public long EmittedCode() => _emitted().Effects;

    [Benchmark(OperationsPerInvoke = Events)]
    public long Runner() => _runner().Effects;
}
