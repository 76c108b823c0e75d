namespace Playbook.Runtime.Time;

/// <summary>
/// Arithmetic of the proleptic Gregorian calendar on day numbers (days since 1970-01-01) and local times
/// (milliseconds since 1970-01-01T00:00 on a local clock). Pure functions without checks: a day number may be any
/// that stands for a year from 1 to 9999.
/// </summary>
public static class Civil
{
    /// <summary>The day number of a date. Month and day must exist; <see cref="IsDate"/> asks.</summary>
    /// <remarks>
    /// Days are counted in eras of 400 years that begin in March, so that the leap day ends its year (Howard Hinnant,
    /// "chrono-compatible low-level date algorithms").
    /// </remarks>
    public static int DayOf(int year, int month, int day)
    {
        if (month <= 2)
            year--;
        var era = FloorDiv(year, 400);
        var yearOfEra = year - era * 400;
        var dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1;
        var dayOfEra = yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear;
        return era * 146_097 + dayOfEra - 719_468;
    }

    /// <summary>Year, month and day of a day number: the inverse of <see cref="DayOf(int, int, int)"/>.</summary>
    public static (int Year, int Month, int Day) DateOf(int dayNumber)
    {
        var shifted = dayNumber + 719_468;
        var era = FloorDiv(shifted, 146_097);
        var dayOfEra = shifted - era * 146_097;
        var yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365;
        var dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100);
        var shiftedMonth = (5 * dayOfYear + 2) / 153;
        var month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
        var year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0);
        return (year, month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1);
    }

    /// <summary>Whether a date stands in the calendar, years 1 to 9999.</summary>
    public static bool IsDate(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month);

    /// <summary>The day on which a local time stands.</summary>
    public static int DayOf(long local) => (int)FloorDiv(local, Instants.Day);

    /// <summary>The local time at which a day begins.</summary>
    public static long MidnightOf(int dayNumber) => dayNumber * Instants.Day;

    /// <summary>Milliseconds since local midnight, 0 to 86,399,999.</summary>
    public static long TimeOfDay(long local) => local - FloorDiv(local, Instants.Day) * Instants.Day;

    /// <summary>The weekday of a day.</summary>
    public static Weekday WeekdayOf(int dayNumber) => (Weekday)(dayNumber - MondayOf(dayNumber));

    /// <summary>The Monday on or before a day.</summary>
    public static int MondayOf(int dayNumber) => FloorDiv(dayNumber + 3, 7) * 7 - 3;

    /// <summary>The first day of the month of a day.</summary>
    public static int FirstOfMonth(int dayNumber) => dayNumber - DateOf(dayNumber).Day + 1;

    /// <summary>
    /// The first day of the month that comes <paramref name="months"/> after (or, negative, before) the month of a
    /// day.
    /// </summary>
    public static int FirstOfMonth(int dayNumber, int months)
    {
        var (year, month, _) = DateOf(dayNumber);
        var index = year * 12 + month - 1 + months;
        return DayOf(FloorDiv(index, 12), index - FloorDiv(index, 12) * 12 + 1, 1);
    }

    /// <summary>The first day of the quarter of a day; quarters begin in January, April, July and October.</summary>
    public static int FirstOfQuarter(int dayNumber) => FirstOfMonth(dayNumber, -((DateOf(dayNumber).Month - 1) % 3));

    internal static int FloorDiv(int value, int divisor) => value / divisor - (value % divisor < 0 ? 1 : 0);

    internal static long FloorDiv(long value, long divisor) => value / divisor - (value % divisor < 0 ? 1 : 0);
}
