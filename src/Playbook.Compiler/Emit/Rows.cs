using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>The parts that rows of several tables hold, as JSON.</summary>
internal static class Rows
{
    private const long Hour = 3_600_000;

    public static string Length(Duration duration, bool isBefore = false)
    {
        var (unit, amount) = Measure(duration);
        return new RowText().WithText("Unit", unit).With("Amount", isBefore ? -amount : amount, 0).ToString();
    }

    /// <summary>What the engine counts a duration in.</summary>
    public static string Unit(DurationUnit unit) => Measure(new Duration(1, unit)).Unit;

    public static string Purpose(TouchPurpose purpose) => purpose switch
    {
        TouchPurpose.Value => "\"Value\"",
        TouchPurpose.Ask => "\"Ask\"",
        TouchPurpose.Unstated => "\"Neither\"",
        _ => throw new InvalidOperationException($"Unreachable: purpose {purpose}."),
    };

    /// <summary>Each day of the week that a line names is a range of its own.</summary>
    public static IEnumerable<string> Hours(ImmutableArray<HoursPlan> hours) =>
        from line in hours
        from day in Enumerable.Range(0, 7)
        where (line.Days & (1 << day)) != 0
        select new RowText().WithText("Day", $"{(Weekday)(day + 1)}").With("From", line.From).With("To", line.To)
            .ToString();

    private static (string Unit, long Amount) Measure(Duration duration) => duration.Unit switch
    {
        DurationUnit.WorkingHour => ("WorkingTime", duration.Amount * Hour),
        DurationUnit.WorkingDay => ("WorkingDays", duration.Amount),
        DurationUnit.CalendarDay => ("CalendarDays", duration.Amount),
        DurationUnit.CalendarWeek => ("CalendarWeeks", duration.Amount),
        DurationUnit.CalendarMonth => ("CalendarMonths", duration.Amount),
        DurationUnit.CalendarQuarter => ("CalendarQuarters", duration.Amount),
        _ => ("Clock", duration.Milliseconds),
    };
}
