namespace Playbook.Runtime.Time;

/// <summary>
/// Where calendar periods begin, as instants. A period begins at the first instant at which the local clock shows its
/// first midnight or later, and lasts until the next begins: periods divide time without gap or overlap, also where a
/// clock is set back over midnight.
/// </summary>
public static class CalendarPeriods
{
    /// <summary>The beginning of the period in which an instant lies: at or before it.</summary>
    public static long StartOf(CalendarPeriod period, long instant, Zone zone)
    {
        var first = FirstDayOf(period, Civil.DayOf(zone.ToLocal(instant)));
        // A clock that is set back over midnight shows the old date again after the new period has begun.
        var next = zone.FromLocal(Civil.MidnightOf(NextFirstDay(period, first)));
        return next <= instant ? next : zone.FromLocal(Civil.MidnightOf(first));
    }

    /// <summary>The beginning of the first period that begins strictly after an instant.</summary>
    public static long NextStart(CalendarPeriod period, long instant, Zone zone)
    {
        var day = FirstDayOf(period, Civil.DayOf(zone.ToLocal(instant)));
        while (true)
        {
            day = NextFirstDay(period, day);
            var start = zone.FromLocal(Civil.MidnightOf(day));
            if (start > instant)
                return start;
        }
    }

    /// <summary>The first day of the period in which a day lies.</summary>
    public static int FirstDayOf(CalendarPeriod period, int dayNumber) => period switch
    {
        CalendarPeriod.Day => dayNumber,
        CalendarPeriod.Week => Civil.MondayOf(dayNumber),
        CalendarPeriod.Month => Civil.FirstOfMonth(dayNumber),
        CalendarPeriod.Quarter => Civil.FirstOfQuarter(dayNumber),
        _ => throw new InvalidOperationException($"unreachable: calendar period {period}"),
    };

    /// <summary>The first day of the period after the one that begins on <paramref name="firstDay"/>.</summary>
    public static int NextFirstDay(CalendarPeriod period, int firstDay) => period switch
    {
        CalendarPeriod.Day => firstDay + 1,
        CalendarPeriod.Week => firstDay + 7,
        CalendarPeriod.Month => Civil.FirstOfMonth(firstDay, 1),
        CalendarPeriod.Quarter => Civil.FirstOfMonth(firstDay, 3),
        _ => throw new InvalidOperationException($"unreachable: calendar period {period}"),
    };
}
