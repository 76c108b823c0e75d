namespace Playbook.Compiler.Flow.Triggers;

/// <summary>How a schedule comes round.</summary>
public enum ScheduleKind
{
    /// <summary>On a day of every Nth week, counted from <see cref="ScheduleTrigger.AnchorDay"/>.</summary>
    Weekly,

    /// <summary>On the first such day of each month.</summary>
    FirstOfMonth,

    /// <summary>On the last such day of each month.</summary>
    LastOfMonth,

    /// <summary>At the beginning of each calendar day, week, month or quarter.</summary>
    Calendar,
}
