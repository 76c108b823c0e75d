namespace Playbook.Runtime.Hosting;

/// <summary>
/// Something that happened to a lead. The compiler writes a record for each event of a workspace, with a property for
/// each of its fields; hosts make them and fire them.
/// </summary>
public abstract record LeadEvent
{
    /// <summary>When it happened. The engine asks no clock: the host says.</summary>
    public required DateTimeOffset At { get; init; }

    /// <summary>Its own id in the system that it comes from, for traces; null where it has none.</summary>
    public string? Id { get; init; }

    /// <summary>
    /// For a result: <see cref="LeadEffect.Id"/> of what it answers; null answers the oldest that is open.
    /// </summary>
    public string? Answers { get; init; }

    /// <summary>Fields of the lead that are said with it; null for none.</summary>
    public LeadChanges? Changes { get; init; }

    /// <summary>Its name in the playbooks.</summary>
    public abstract string Name { get; }

    /// <summary>Its number among the events of its workspace.</summary>
    protected internal abstract int Number { get; }

    /// <summary>Writes the values that it carries.</summary>
    protected internal abstract void Write(FieldWriter fields);
}
