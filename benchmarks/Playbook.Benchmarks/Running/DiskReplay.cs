using System.Diagnostics;
using System.Globalization;
using System.Text.Json;
using Playbook.Benchmarks.Running.HandWritten;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Mapping;
using Playbook.Execution.Running;
using Playbook.Execution.Simulation;

namespace Playbook.Benchmarks.Running;

/// <summary>
/// A log of NDJSON on disk, replayed as <c>simulate</c> does it; beside it a bare read of the same file, every token
/// of every line, by one thread.
/// </summary>
internal sealed class DiskReplay : ISimulationOutput
{
    public bool WantsEffects => false;

    public static int Run(int events)
    {
        // The workspace is compiled before anything is timed: only the replay is asked about.
        var plays = Sample.Tables.Plays.Length;
        using var log = new MadeLogFile(events);
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{events} events, {plays} plays"));
        foreach (var threads in new[] { 1, 2 })
            Tell($"replay on {threads}", events, () => Replay(log, threads));
        var peak = Process.GetCurrentProcess().PeakWorkingSet64 >> 20;
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{peak} MB at most"));
        // Last, for it holds the whole file.
        Tell("tokens alone", events, () => Tokens(log.Events));
        return 0;
    }

    public void Take(in SimulatedEffect effect)
    {
        // Effects are not wanted.
    }

    public void Take(SetAsideRow row)
    {
        if (row.Reason != SetAsideReason.NothingOpen)
            throw new InvalidOperationException($"A made row is set aside: {row}");
    }

    public void Take(SimulationProgress progress)
    {
        // Nobody watches.
    }

    private static void Tell(string what, int events, Func<string> run)
    {
        var (clock, before) = (Stopwatch.StartNew(), Environment.CpuUsage.TotalTime);
        var result = run();
        var used = Environment.CpuUsage.TotalTime - before;
        Console.WriteLine(string.Create(
            CultureInfo.InvariantCulture,
            $"{what}: {events / clock.Elapsed.TotalSeconds:F0} events/s, "
            + $"{used.TotalNanoseconds / events:F0} ns of all processors an event; {result}"));
    }

    private static string Replay(MadeLogFile log, int threads)
    {
        var settings = new SimulationSettings
        {
            Events = [new NamedFile("events.ndjson", log.Events)],
            Leads = new NamedFile("leads.csv", log.KnownLeads),
            Mapping = ShippedMappings.Find(ShippedMappings.Own)
                ?? throw new InvalidOperationException("The tool ships its own mapping."),
            Location = location => location.Path,
            Threads = threads,
        };
        var program = new FlowProgram(Sample.Graph, Sample.Tables);
        var report = new Simulation<FlowProgram>(Sample.Graph, program, settings, new DiskReplay())
            .Run(CancellationToken.None);
        return report.Rows.ToString();
    }

    private static string Tokens(string path)
    {
        var tokens = 0L;
        var bytes = File.ReadAllBytes(path);
        for (var rest = bytes.AsSpan(); !rest.IsEmpty;)
        {
            var end = rest.IndexOf((byte)'\n') + 1;
            for (var reader = new Utf8JsonReader(rest[..end]); reader.Read();)
                tokens++;
            rest = rest[end..];
        }

        return $"{tokens} tokens";
    }
}
