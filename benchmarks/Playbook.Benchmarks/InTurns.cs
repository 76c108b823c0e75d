using System.Diagnostics;
using System.Globalization;

namespace Playbook.Benchmarks;

/// <summary>
/// Comparison on a machine that others use too, whose speed changes while it measures: the ways take turns in one
/// process, so that a slow while meets them all, and what each asked of the processors is compared.
/// </summary>
internal static class InTurns
{
    // Until the just-in-time compiler has surely finished: on a machine with other work it waits for its turn, and
    // what is measured before is code that nobody runs for long.
    private static readonly TimeSpan WarmUp = TimeSpan.FromSeconds(4);

    /// <param name="ways">Each runs once and says how long it took.</param>
    /// <param name="rounds">How often each is measured.</param>
    /// <returns>The times of each way, a round in each place.</returns>
    public static TimeSpan[][] Measure(IReadOnlyList<Func<TimeSpan>> ways, int rounds)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < WarmUp * ways.Count)
            Round();
        var times = Enumerable.Range(0, rounds).Select(_ => Round()).ToArray();
        return [.. ways.Select((_, way) => times.Select(round => round[way]).ToArray())];

        TimeSpan[] Round() => [.. ways.Select(way => way())];
    }

    /// <summary>The time of all processors that something takes.</summary>
    public static TimeSpan Processor(Action run)
    {
        var before = Environment.CpuUsage.TotalTime;
        run();
        return Environment.CpuUsage.TotalTime - before;
    }

    /// <summary>
    /// Prints the middle time of each way, and the middle of its ratios to the first way of the same round with the
    /// range in which half of them are.
    /// </summary>
    public static void Print(string title, IReadOnlyList<(string Name, Action Run)> ways, int times, int rounds)
    {
        var measured = Measure([.. ways.Select(way => Timed(way.Run))], rounds);
        Console.WriteLine(title);
        foreach (var ((name, _), own) in ways.Zip(measured))
        {
            var ratios = own.Zip(measured[0], (time, first) => time / first).Order().ToArray();
            var middle = own.Order().ElementAt(rounds / 2) / times;
            Console.WriteLine(string.Create(
                CultureInfo.InvariantCulture,
                $"  {name,-24} {middle.TotalMilliseconds,8:F2} ms   {ratios[rounds / 2],5:F2}   "
                + $"({ratios[rounds / 4]:F2} to {ratios[rounds * 3 / 4]:F2})"));
        }

        Func<TimeSpan> Timed(Action run) => () => Processor(() =>
        {
            for (var time = 0; time < times; time++)
                run();
        });
    }
}
