namespace Playbook.Compiler.Symbols;

/// <summary>
/// A length of time as written: an amount of one unit. <c>day</c> and <c>every week</c> are one of them.
/// </summary>
/// <param name="Amount">At least 1.</param>
public readonly record struct Duration(int Amount, DurationUnit Unit)
{
    /// <summary>Counts only the hours in which the team that must act is at work.</summary>
    public bool IsWorking => Unit is DurationUnit.WorkingHour or DurationUnit.WorkingDay;

    /// <summary>A period of the local calendar rather than an exact length.</summary>
    public bool IsCalendar => Unit is DurationUnit.CalendarDay or DurationUnit.CalendarWeek
        or DurationUnit.CalendarMonth or DurationUnit.CalendarQuarter;

    /// <summary>True for minutes, hours, days and weeks: those have an exact length.</summary>
    public bool IsClock => !IsWorking && !IsCalendar;

    /// <summary>
    /// The exact length. Throws for working and calendar time, whose length depends on when it starts.
    /// </summary>
    public long Milliseconds => Amount * Unit switch
    {
        DurationUnit.Minute => 60_000L,
        DurationUnit.Hour => 3_600_000L,
        DurationUnit.Day => 86_400_000L,
        DurationUnit.Week => 604_800_000L,
        _ => throw new InvalidOperationException($"A {Unit} has no exact length."),
    };

    public override string ToString()
    {
        var unit = Unit switch
        {
            DurationUnit.Minute => "minute",
            DurationUnit.Hour => "hour",
            DurationUnit.Day => "day",
            DurationUnit.Week => "week",
            DurationUnit.WorkingHour => "working hour",
            DurationUnit.WorkingDay => "working day",
            DurationUnit.CalendarDay => "calendar day",
            DurationUnit.CalendarWeek => "calendar week",
            DurationUnit.CalendarMonth => "calendar month",
            DurationUnit.CalendarQuarter => "calendar quarter",
            _ => throw new InvalidOperationException($"Unreachable: unit {Unit}."),
        };
        return $"{Amount} {unit}{(Amount == 1 ? "" : "s")}";
    }
}
