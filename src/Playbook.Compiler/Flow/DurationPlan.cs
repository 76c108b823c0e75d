namespace Playbook.Compiler.Flow;

/// <summary>A length of time.</summary>
/// <param name="Unit">What is counted.</param>
/// <param name="Amount">Milliseconds for clock and working time, whole units otherwise.</param>
/// <param name="Words">As the author wrote it, <c>3 days</c>.</param>
public sealed record DurationPlan(DurationUnit Unit, long Amount, string Words)
{
    public bool IsWorking => Unit is DurationUnit.WorkingTime or DurationUnit.WorkingDays;

    public bool IsCalendar => Unit >= DurationUnit.CalendarDays;
}
