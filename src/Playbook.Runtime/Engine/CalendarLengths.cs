using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Engine;

/// <summary>Lengths that are counted on a local calendar.</summary>
internal static class CalendarLengths
{
    /// <summary>
    /// The same local time so many calendar units later (or, negative, earlier). A month without that day gives its
    /// last day.
    /// </summary>
    public static long Add(long from, Length length, Zone zone)
    {
        var local = zone.ToLocal(from);
        var day = Civil.DayOf(local);
        var amount = (int)length.Amount;
        var later = length.Unit switch
        {
            LengthUnit.CalendarDays => day + amount,
            LengthUnit.CalendarWeeks => day + 7 * amount,
            LengthUnit.CalendarMonths => AddMonths(day, amount),
            LengthUnit.CalendarQuarters => AddMonths(day, 3 * amount),
            _ => throw new InvalidOperationException($"unreachable: calendar unit {length.Unit}"),
        };
        return zone.FromLocal(Civil.MidnightOf(later) + Civil.TimeOfDay(local));
    }

    private static int AddMonths(int day, int months)
    {
        var first = Civil.FirstOfMonth(day, months);
        var last = Civil.FirstOfMonth(first, 1) - 1;
        return Math.Min(first + Civil.DateOf(day).Day - 1, last);
    }

    public static CalendarPeriod PeriodOf(LengthUnit unit) => unit switch
    {
        LengthUnit.CalendarDays => CalendarPeriod.Day,
        LengthUnit.CalendarWeeks => CalendarPeriod.Week,
        LengthUnit.CalendarMonths => CalendarPeriod.Month,
        LengthUnit.CalendarQuarters => CalendarPeriod.Quarter,
        _ => throw new InvalidOperationException($"unreachable: calendar unit {unit}"),
    };
}
