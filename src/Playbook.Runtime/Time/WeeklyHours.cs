using System.Collections.Immutable;

namespace Playbook.Runtime.Time;

/// <summary>
/// Hours that return every week, read off a local clock: those in which a channel may be used or a team is at work.
/// In a doubled hour they are open in both passes; hours in a gap do not occur. Immutable; asking allocates nothing.
/// </summary>
public sealed class WeeklyHours
{
    // Where each day's ranges begin among all, and where the last day's end.
    private readonly int[] firstOfDay;
    // The same hours as disjoint stretches of the week in milliseconds since Monday 00:00, in order.
    private readonly long[] opens;
    private readonly long[] closes;

    /// <summary>
    /// The union of the ranges given, in any order; they may overlap. None means that the hours never open.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">A minute lies outside its day.</exception>
    public WeeklyHours(ImmutableArray<HoursRange> ranges)
    {
        foreach (var range in ranges)
        {
            ArgumentOutOfRangeException.ThrowIfNegative(range.FromMinute, nameof(ranges));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(range.FromMinute, 1439, nameof(ranges));
            ArgumentOutOfRangeException.ThrowIfNegative(range.ToMinute, nameof(ranges));
            ArgumentOutOfRangeException.ThrowIfGreaterThan(range.ToMinute, 1440, nameof(ranges));
        }

        Ranges = [.. ranges.OrderBy(range => (int)range.Day * 1440 + range.FromMinute)];
        firstOfDay = new int[8];
        foreach (var range in Ranges)
        {
            for (var later = (int)range.Day + 1; later < firstOfDay.Length; later++)
                firstOfDay[later]++;
        }

        (opens, closes) = Merge(Ranges);
    }

    /// <summary>Every hour of every day: what holds for a channel or a team without an <c>hours</c> line.</summary>
    public static WeeklyHours Always { get; } =
        new([.. Enumerable.Range(0, 7).Select(day => new HoursRange((Weekday)day, 0, 1440))]);

    /// <summary>The ranges by day and beginning.</summary>
    public ImmutableArray<HoursRange> Ranges { get; }

    /// <summary>Whether the local clock of a zone stands inside the hours at an instant.</summary>
    public bool IsOpen(long instant, Zone zone)
    {
        var local = zone.ToLocal(instant);
        return NextOpenLocal(local) == local;
    }

    /// <summary>
    /// The earliest instant, not before the one given, that lies inside the hours: that instant itself when they are
    /// open.
    /// <see cref="Instants.Never"/> when they never open again.
    /// </summary>
    public long NextOpening(long instant, Zone zone)
    {
        if (opens.Length == 0)
            return Instants.Never;
        while (instant <= Instants.Latest)
        {
            var stretch = zone.IntervalAt(instant);
            var open = NextOpenLocal(instant + stretch.Offset) - stretch.Offset;
            if (open < stretch.End)
                return open;
            // The clock is moved before the hours open: what it shows afterwards decides.
            instant = stretch.End;
        }

        return Instants.Never;
    }

    internal ReadOnlySpan<HoursRange> On(Weekday day) =>
        Ranges.AsSpan()[firstOfDay[(int)day]..firstOfDay[(int)day + 1]];

    private long NextOpenLocal(long local)
    {
        var monday = Civil.MidnightOf(Civil.MondayOf(Civil.DayOf(local)));
        var position = local - monday;
        for (var i = 0; i < opens.Length; i++)
        {
            if (position < closes[i])
                return monday + Math.Max(position, opens[i]);
        }

        return opens.Length == 0 ? Instants.Never : monday + Instants.Week + opens[0];
    }

    private static (long[] Opens, long[] Closes) Merge(ImmutableArray<HoursRange> ranges)
    {
        var (opens, closes) = (new List<long>(), new List<long>());
        // Sunday's night goes on in the first hours of the next week.
        foreach (var range in ranges)
        {
            if (CloseOf(range) > Instants.Week)
                Add(0, CloseOf(range) - Instants.Week);
        }

        foreach (var range in ranges)
        {
            var open = (int)range.Day * Instants.Day + range.FromMinute * Instants.Minute;
            Add(open, Math.Min(CloseOf(range), Instants.Week));
        }

        return ([.. opens], [.. closes]);

        void Add(long open, long close)
        {
            if (closes.Count > 0 && open <= closes[^1])
            {
                closes[^1] = Math.Max(closes[^1], close);
                return;
            }

            opens.Add(open);
            closes.Add(close);
        }
    }

    private static long CloseOf(HoursRange range) =>
        (int)range.Day * Instants.Day + range.EndMinute * Instants.Minute;
}
