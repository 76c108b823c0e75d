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
        var times = InTurns.Measure([.. ways.Select(TimeOf)], Rounds);
        var best = times.Select(rounds => rounds.Min().TotalNanoseconds / Events).ToArray();
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{mix}, {leads} leads, {Sample.Tables.Layout.Bytes} bytes each: by hand {best[0]:F0} ns an event, "
            + $"emitted {best[1]:F0} ({Speed(1):F2} of its speed), runner {best[2]:F0} ({Speed(2):F2}); {counts}"));

        // The middle of the rounds: in each of them all met the same machine.
        double Speed(int way) => times[0].Zip(times[way], (hand, own) => hand / own).Order().ElementAt(Rounds / 2);

        Func<TimeSpan> TimeOf(Func<ReplayCounts> run) => () =>
        {
            replay.Reset();
            return InTurns.Processor(() => run());
        };
    }
}
