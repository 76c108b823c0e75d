namespace Playbook.Compiler.Flow.Triggers;

/// <summary><c>on 2027-01-15 10:00</c>: once, in the lead's local time.</summary>
public sealed record AtTrigger : TriggerPlan
{
    /// <summary>Day number.</summary>
    public required long Day { get; init; }

    /// <summary>Minute of that day.</summary>
    public required int Minute { get; init; }

    /// <summary>Number slot of the occurrence while it is still to come.</summary>
    public required int Slot { get; init; }
}
