namespace Playbook.Runtime.Tables;

/// <summary>A length of time.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Amount">Milliseconds for clock and working time, whole units otherwise; negative for "before".</param>
public readonly record struct Length(LengthUnit Unit, long Amount)
{
    public static Length Clock(long milliseconds) => new(LengthUnit.Clock, milliseconds);

    public bool IsCalendar => Unit >= LengthUnit.CalendarDays;
}
