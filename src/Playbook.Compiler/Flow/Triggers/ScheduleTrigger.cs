using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Triggers;

/// <summary><c>on every …</c>: each occurrence, in the lead's local time.</summary>
public sealed record ScheduleTrigger : TriggerPlan
{
    public required ScheduleKind Kind { get; init; }

    /// <summary>Day of the week; Monday for the calendar kind, where it says nothing.</summary>
    public Weekday Day { get; init; } = Weekday.Monday;

    /// <summary>Minute of the day.</summary>
    public int Minute { get; init; }

    /// <summary>Every how many weeks; 1 for each.</summary>
    public int Weeks { get; init; } = 1;

    /// <summary>Day number of the Monday from whose week weeks are counted.</summary>
    public long AnchorDay { get; init; }

    /// <summary>For the calendar kind: its period.</summary>
    public DurationUnit Unit { get; init; } = DurationUnit.CalendarDay;

    /// <summary>Number slot of the next occurrence.</summary>
    public required int Slot { get; init; }
}
