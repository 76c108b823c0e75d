namespace Playbook.Runtime;

/// <summary>
/// One thing that happened to one lead, or to one team. Lives on the stack and borrows what it points to.
/// </summary>
public readonly ref struct Input
{
    /// <summary>Index in <see cref="Tables.WorkspaceTables.Events"/>; -1 for a wake-up.</summary>
    public int Event { get; init; }

    public InputKind Kind { get; init; }

    /// <summary>When it happened, in milliseconds UTC.</summary>
    public long Time { get; init; }

    /// <summary>
    /// The lead's id as the log has it, or the team's name: what splits and hold-outs are drawn from.
    /// </summary>
    public required string LeadId { get; init; }

    /// <summary>The input's own id, for traces; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// For a result: the identity of the effect that it answers; null answers the oldest open one of its kind.
    /// </summary>
    public string? EffectId { get; init; }

    /// <summary>The event's values by the index of its fields; one left out at the end is unknown.</summary>
    public ReadOnlySpan<FieldValue> Values { get; init; }

    /// <summary>
    /// Fields of the lead that come with it: the whole of <c>lead_changed</c>, the answers of a call or of a task.
    /// </summary>
    public ReadOnlySpan<FieldChange> Changes { get; init; }
}
