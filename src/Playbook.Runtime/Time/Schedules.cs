namespace Playbook.Runtime.Time;

/// <summary>
/// When local moments occur, as instants. Each intended local time has exactly one instant: one in a gap is the first
/// instant after the gap, one that occurs twice is its first occurrence. "After" is always strictly after. Minutes of
/// the day are 0 to 1439.
/// </summary>
public static class Schedules
{
    /// <summary>
    /// 2024-01-01, a Monday: the week from which a playbook without <c>effective</c> counts its weeks.
    /// </summary>
    public const int DefaultAnchor = 19_723;

    /// <summary>The instant of a date and a time of day.</summary>
    public static long At(int dayNumber, int minuteOfDay, Zone zone) =>
        zone.FromLocal(Civil.MidnightOf(dayNumber) + minuteOfDay * Instants.Minute);

    /// <summary>
    /// A time of day on the date that lies some days before (negative) or after another: <c>7 days before
    /// lead.renewal_date 09:00</c>.
    /// </summary>
    public static long DaysFrom(int dayNumber, int days, int minuteOfDay, Zone zone) =>
        At(dayNumber + days, minuteOfDay, zone);

    /// <summary>The next time of day after an instant, today's or tomorrow's.</summary>
    public static long NextTimeOfDay(long after, int minuteOfDay, Zone zone) =>
        First(after, DayBefore(after, zone), 1, minuteOfDay, zone);

    /// <summary>The next weekday and time after an instant: <c>monday 09:00</c>.</summary>
    public static long NextWeekday(long after, Weekday weekday, int minuteOfDay, Zone zone) =>
        First(after, OnOrAfter(DayBefore(after, zone), weekday), 7, minuteOfDay, zone);

    /// <summary>
    /// The next occurrence after an instant of a weekday and time in every <paramref name="weeks"/>th week, counted
    /// in both directions from the week (from Monday) in which <paramref name="anchorDay"/> lies.
    /// </summary>
    public static long NextEveryWeeks(
        long after, int weeks, int anchorDay, Weekday weekday, int minuteOfDay, Zone zone)
    {
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(weeks);
        var first = Civil.MondayOf(anchorDay) + (int)weekday;
        var period = weeks * 7;
        var day = first + Civil.FloorDiv(DayBefore(after, zone) - first, period) * period;
        return First(after, day, period, minuteOfDay, zone);
    }

    /// <summary>
    /// The next first such weekday of a calendar month, at a time, after an instant: <c>every first monday 09:00</c>.
    /// </summary>
    public static long NextFirstOfMonth(long after, Weekday weekday, int minuteOfDay, Zone zone)
    {
        var month = Civil.FirstOfMonth(DayBefore(after, zone));
        while (true)
        {
            var instant = At(OnOrAfter(month, weekday), minuteOfDay, zone);
            if (instant > after)
                return instant;
            month = Civil.FirstOfMonth(month, 1);
        }
    }

    /// <summary>
    /// The next last such weekday of a calendar month, at a time, after an instant: <c>every last friday 16:00</c>.
    /// </summary>
    public static long NextLastOfMonth(long after, Weekday weekday, int minuteOfDay, Zone zone)
    {
        var month = Civil.FirstOfMonth(DayBefore(after, zone));
        while (true)
        {
            var next = Civil.FirstOfMonth(month, 1);
            var instant = At(OnOrAfter(next - 7, weekday), minuteOfDay, zone);
            if (instant > after)
                return instant;
            month = next;
        }
    }

    private static long First(long after, int day, int period, int minuteOfDay, Zone zone)
    {
        while (true)
        {
            var instant = At(day, minuteOfDay, zone);
            if (instant > after)
                return instant;
            day += period;
        }
    }

    // Searches begin a day early: a clock set back over midnight may show yesterday's date while yesterday's times
    // are still to come.
    private static int DayBefore(long instant, Zone zone) => Civil.DayOf(zone.ToLocal(instant)) - 1;

    private static int OnOrAfter(int dayNumber, Weekday weekday) =>
        dayNumber + (((int)weekday - (int)Civil.WeekdayOf(dayNumber) + 7) % 7);
}
