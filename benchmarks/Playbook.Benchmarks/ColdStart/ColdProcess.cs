using System.Diagnostics;
using System.Globalization;

namespace Playbook.Benchmarks.ColdStart;

/// <summary>A command that is run again and again, each time in a new process.</summary>
internal sealed class ColdProcess(string title, string assembly, string[] arguments)
{
    // What the kernel counts in: it is a hundredth of a second wherever .NET runs.
    private const double MillisecondsPerTick = 10;

    private readonly List<double> _elapsed = [];
    private readonly List<double> _processor = [];

    public string Title => title;

    /// <summary>Milliseconds from start to end, the median of all runs.</summary>
    public double Elapsed => Median(_elapsed);

    /// <summary>
    /// Milliseconds of work on all processors, the median of all runs; zero where there is no /proc.
    /// </summary>
    public double Processor => Median(_processor);

    public void Run()
    {
        var start = new ProcessStartInfo("dotnet", [assembly, .. arguments])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        var before = TicksOfChildren();
        var watch = Stopwatch.StartNew();
        using var process = Process.Start(start)
            ?? throw new InvalidOperationException($"{assembly} does not start.");
        var errors = process.StandardError.ReadToEndAsync();
        process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        _elapsed.Add(watch.Elapsed.TotalMilliseconds);
        _processor.Add((TicksOfChildren() - before) * MillisecondsPerTick);
        if (process.ExitCode != 0)
            throw new InvalidOperationException($"{title} ended with {process.ExitCode}: {errors.Result}");
    }

    // A process that has ended can't be asked any more; its parent can.
    private static long TicksOfChildren()
    {
        const string Status = "/proc/self/stat";
        if (!File.Exists(Status))
            return 0;
        var text = File.ReadAllText(Status);
        var fields = text[(text.LastIndexOf(')') + 2)..].Split(' ');
        return fields[13..15].Sum(field => long.Parse(field, CultureInfo.InvariantCulture));
    }

    private static double Median(List<double> values)
    {
        var ordered = values.Order().ToArray();
        return ordered[ordered.Length / 2];
    }
}
