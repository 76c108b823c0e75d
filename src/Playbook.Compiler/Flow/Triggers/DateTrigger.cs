using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Triggers;

/// <summary><c>on 7 days before lead.renewal_date 09:00</c>: once for each value of the field.</summary>
public sealed record DateTrigger : TriggerPlan
{
    /// <summary>Index of the lead's field, a date or an instant.</summary>
    public required int Field { get; init; }

    /// <summary>How far from the field's value.</summary>
    public required Duration Offset { get; init; }

    /// <summary>Before the field's value, else after.</summary>
    public required bool IsBefore { get; init; }

    /// <summary>Minute of the local day; -1 for an instant without a time of its own.</summary>
    public required int Minute { get; init; }

    /// <summary>Whether a moment already past starts it at once.</summary>
    public required bool OrAtOnce { get; init; }

    /// <summary>Number slots: the moment to come, then the field's value that was last served.</summary>
    public required int Slot { get; init; }
}
