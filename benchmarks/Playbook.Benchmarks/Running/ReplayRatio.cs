using System.Diagnostics;
using System.Globalization;
using Playbook.Benchmarks.Running.HandWritten;
using Playbook.Execution.Running;
using Playbook.Runtime.Engine;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// The comparison of <see cref="ReplayBenchmarks"/> for a machine that others use too: the handler by hand, emitted
/// code and the runner take turns in one process, and what each asked of the processors is compared.
/// </summary>
internal static class ReplayRatio
{
    private const int Events = 400_000;
    private const int Rounds = 9;

    // Until the just-in-time compiler has surely finished: on a machine with other work it waits for its turn, and
    // what is measured before is code that nobody runs for long.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <param name="wanted">Mixes and numbers of leads: only those named are measured, all if none is.</param>
    public static int Run(ReadOnlySpan<string> wanted)
    {
        foreach (var mix in new[] { LogMix.Usual, LogMix.Busy })
        {
            foreach (var leads in new[] { 1_000, 200_000 })
            {
                if (wanted.IsEmpty || (wanted.Contains($"{mix}") && wanted.Contains($"{leads}")))
                    Measure(mix, leads);
            }
        }

        return 0;
    }

    private static void Measure(LogMix mix, int leads)
    {
        var replay = new Replay(new SampleLog(Sample.Graph, Sample.Tables, mix, leads, Events), Sample.Tables);
        var engine = new WorkspaceEngine<FlowProgram>(new FlowProgram(Sample.Graph, Sample.Tables));
        var counts = replay.Compare(
            (state, in input, ref effects) => engine.Handle(state, input, ref effects).WakeUps, Handler.Handle);
        Func<ReplayCounts>[] ways =
            [replay.RunByHand, Emitted.Use(Sample.Compiled.Code, "sample", replay), () => replay.Run(engine)];
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUp)
            InTurns();
        var times = Enumerable.Range(0, Rounds).Select(_ => InTurns()).ToArray();
        var best = ways.Select((_, way) => times.Min(round => round[way])).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{mix}, {leads} leads, {Sample.Tables.Layout.Bytes} bytes each: by hand {best[0]:F0} ns an event, "
            + $"emitted {best[1]:F0} ({best[0] / best[1]:F2} of its speed), "
            + $"runner {best[2]:F0} ({best[0] / best[2]:F2}); {counts}"));

        double[] InTurns() => [.. ways.Select(way => TimeOf(replay, way))];
    }

    /// <summary>Nanoseconds of all processors for one event.</summary>
    private static double TimeOf(Replay replay, Func<ReplayCounts> run)
    {
        replay.Reset();
        var before = Environment.CpuUsage.TotalTime;
        run();
        return (Environment.CpuUsage.TotalTime - before).TotalNanoseconds / Events;
    }
}
