namespace Playbook.Compiler.Symbols;

/// <summary>The order of values of one ordered type.</summary>
public static class ConstantOrder
{
    /// <summary>
    /// Less than, equal to or greater than zero as with any comparison. Durations compare by their length, a
    /// working day
    /// taken as eight working hours. Throws for values that have no common order.
    /// </summary>
    public static int Compare(ConstantValue left, ConstantValue right) => (left, right) switch
    {
        (NumberValue a, NumberValue b) => a.Millionths.CompareTo(b.Millionths),
        (MoneyValue a, MoneyValue b) => a.Millionths.CompareTo(b.Millionths),
        (PercentValue a, PercentValue b) => a.Millionths.CompareTo(b.Millionths),
        (DateValue a, DateValue b) => a.DayNumber.CompareTo(b.DayNumber),
        (TimeValue a, TimeValue b) => a.MinuteOfDay.CompareTo(b.MinuteOfDay),
        (InstantValue a, InstantValue b) => Minutes(a).CompareTo(Minutes(b)),
        (DurationValue a, DurationValue b) => Minutes(a.Duration).CompareTo(Minutes(b.Duration)),
        _ => throw new InvalidOperationException(
            $"Unreachable: {left.GetType().Name} and {right.GetType().Name} have no order."),
    };

    private static long Minutes(InstantValue value) => (value.DayNumber * 1440L) + value.MinuteOfDay;

    private static long Minutes(Duration duration) => duration.Amount * duration.Unit switch
    {
        DurationUnit.Minute => 1L,
        DurationUnit.Hour or DurationUnit.WorkingHour => 60L,
        DurationUnit.WorkingDay => 480L,
        DurationUnit.Day or DurationUnit.CalendarDay => 1440L,
        DurationUnit.Week or DurationUnit.CalendarWeek => 10_080L,
        DurationUnit.CalendarMonth => 43_200L,
        DurationUnit.CalendarQuarter => 129_600L,
        _ => throw new InvalidOperationException($"Unreachable: unit {duration.Unit}."),
    };
}
