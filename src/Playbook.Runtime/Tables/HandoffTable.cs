using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>An agreement by which one team passes leads to another.</summary>
public sealed record HandoffTable
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Its rank among all plays and hand-offs: what comes first at one instant.</summary>
    public required int Order { get; init; }

    /// <summary>Index of the actor that takes.</summary>
    public required int To { get; init; }

    public required ClockTable Accept { get; init; }

    /// <summary>Counts from acceptance; null where no answer is asked for.</summary>
    public ClockTable? Feedback { get; init; }

    public ImmutableArray<RejectTable> Reasons { get; init; } = [];

    /// <summary>First number slot of its record.</summary>
    public required int RecordSlot { get; init; }
}
