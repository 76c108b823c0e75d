namespace Playbook.Compiler.Flow.Triggers;

/// <summary><c>on 7 days before lead.renewal_date 09:00</c>: once for each value of the field.</summary>
public sealed record DateTrigger : TriggerPlan
{
    /// <summary>Index of the lead's field, a date or an instant.</summary>
    public required int Field { get; init; }

    /// <summary>Milliseconds, or whole calendar units, after the field's value; negative for before.</summary>
    public required DurationPlan Offset { get; init; }

    /// <summary>Minute of the local day for a date; 540 where the text gives none, -1 for an instant.</summary>
    public required int Minute { get; init; }

    /// <summary>Whether a moment already past starts it at once.</summary>
    public required bool OrAtOnce { get; init; }

    /// <summary>Number slots: the moment to come, then the field's value that was last served.</summary>
    public required int Slot { get; init; }
}
