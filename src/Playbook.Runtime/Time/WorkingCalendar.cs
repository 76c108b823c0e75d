using System.Collections.Immutable;

namespace Playbook.Runtime.Time;

/// <summary>
/// When a team works: its weekly hours in its zone, without its holidays. A holiday takes away the hours that begin
/// on it; a night that began the day before goes on into it. Working time is real time during which the team is at
/// work, so an hour that occurs twice counts twice and one that a gap swallows not at all. Immutable; asking
/// allocates nothing.
/// </summary>
public sealed class WorkingCalendar
{
    // The last day number on which a search looks, the last day of the year 9999.
    private const int LastDay = 2_932_896;

    private readonly WeeklyHours hours;
    private readonly int[] holidays;
    private readonly Zone zone;

    /// <param name="hours">The team's hours; <see cref="WeeklyHours.Always"/> for a team that names none.</param>
    /// <param name="holidays">Day numbers (<see cref="Civil"/>) in any order.</param>
    /// <param name="zone">The team's zone, else the workspace's.</param>
    public WorkingCalendar(WeeklyHours hours, ImmutableArray<int> holidays, Zone zone)
    {
        this.hours = hours;
        this.holidays = [.. holidays];
        Array.Sort(this.holidays);
        this.zone = zone;
    }

    /// <summary>The zone off whose clocks the hours are read.</summary>
    public Zone Zone => zone;

    /// <summary>Whether hours of the team begin on a day.</summary>
    public bool IsWorkingDay(int dayNumber) =>
        hours.On(Civil.WeekdayOf(dayNumber)).Length > 0 && Array.BinarySearch(holidays, dayNumber) < 0;

    /// <summary>Whether the team is at work at an instant.</summary>
    public bool IsAtWork(long instant) => NextOpening(instant) == instant;

    /// <summary>
    /// The earliest instant, not before the one given, at which the team is at work; <see cref="Instants.Never"/>
    /// when it never is.
    /// </summary>
    public long NextOpening(long instant) => AddWorkingTime(instant, 0);

    /// <summary>
    /// The instant at which a team has worked for a length since an arrival. The clock starts at the arrival when the
    /// team is at work, else at its next opening; work that is used up at a closing is due at that closing, not at
    /// the opening after it. A length of 0 gives the start of the clock. <see cref="Instants.Never"/> when there is
    /// not so much working time.
    /// </summary>
    /// <param name="arrival">The instant at which the clock is asked to start.</param>
    /// <param name="length">Milliseconds of working time, not negative.</param>
    public long AddWorkingTime(long arrival, long length)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(length);
        if (hours.Ranges.IsEmpty)
            return Instants.Never;
        var left = length;
        while (arrival <= Instants.Latest)
        {
            var stretch = zone.IntervalAt(arrival);
            var local = arrival + stretch.Offset;
            var end = stretch.End == Instants.Never ? Instants.Never : stretch.End + stretch.Offset;
            while (NextShift(local, end, out var open, out var close))
            {
                if (left <= close - open)
                    return open + left - stretch.Offset;
                left -= close - open;
                local = close;
            }

            arrival = stretch.End;
        }

        return Instants.Never;
    }

    /// <summary>
    /// The closing of the Nth working day after the day of arrival: its latest hour's end, also when the team works
    /// over midnight. The day of arrival itself never counts. <see cref="Instants.Never"/> when there are not so many
    /// working days.
    /// </summary>
    /// <param name="arrival">The instant at which the clock starts.</param>
    /// <param name="days">How many working days, at least 1.</param>
    public long AddWorkingDays(long arrival, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(days);
        var day = NthWorkingDayAfter(Civil.DayOf(zone.ToLocal(arrival)), days);
        if (day > LastDay)
            return Instants.Never;
        var closing = 0;
        foreach (var range in hours.On(Civil.WeekdayOf(day)))
            closing = Math.Max(closing, range.EndMinute);
        return zone.FromLocal(Civil.MidnightOf(day) + closing * Instants.Minute);
    }

    /// <summary>
    /// A time of day on the first working day after the day of arrival, also when the team does not work at that time.
    /// <see cref="Instants.Never"/> when the team has no working day.
    /// </summary>
    public long NextWorkingDayAt(long arrival, int minuteOfDay)
    {
        var day = NthWorkingDayAfter(Civil.DayOf(zone.ToLocal(arrival)), 1);
        return day > LastDay ? Instants.Never : Schedules.At(day, minuteOfDay, zone);
    }

    private int NthWorkingDayAfter(int day, int count)
    {
        if (hours.Ranges.IsEmpty)
            return LastDay + 1;
        while (count > 0 && day <= LastDay)
        {
            day++;
            if (IsWorkingDay(day))
                count--;
        }

        return day;
    }

    /// <summary>The next stretch of work, cut to [local, end), on a clock that is not moved meanwhile.</summary>
    private bool NextShift(long local, long end, out long open, out long close)
    {
        // The day before may have a night shift that goes on.
        for (var day = Civil.DayOf(local) - 1; day <= LastDay && Civil.MidnightOf(day) < end; day++)
        {
            if (!IsWorkingDay(day))
                continue;
            foreach (var range in hours.On(Civil.WeekdayOf(day)))
            {
                open = Math.Max(Civil.MidnightOf(day) + range.FromMinute * Instants.Minute, local);
                close = Math.Min(Civil.MidnightOf(day) + range.EndMinute * Instants.Minute, end);
                if (open < close)
                    return true;
            }
        }

        (open, close) = (0, 0);
        return false;
    }
}
