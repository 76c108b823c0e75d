namespace Playbook.Runtime.Tables;

/// <summary>What a length of time is counted in.</summary>
public enum LengthUnit : byte
{
    /// <summary>Exact milliseconds, as minutes, hours, days and weeks are.</summary>
    Clock,

    /// <summary>Milliseconds during which a team is at work.</summary>
    WorkingTime,

    /// <summary>Days on which a team is at work, each ending at the team's closing.</summary>
    WorkingDays,
    CalendarDays,
    CalendarWeeks,
    CalendarMonths,
    CalendarQuarters,
}
