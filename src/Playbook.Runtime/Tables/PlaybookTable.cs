using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>What one version of a playbook says for all of its plays.</summary>
public sealed record PlaybookTable
{
    public required string Name { get; init; }

    public int Version { get; init; } = 1;

    /// <summary>First day number on which plays may start; null for always.</summary>
    public long? EffectiveFrom { get; init; }

    /// <summary>Last day number on which plays may start; null for no end.</summary>
    public long? EffectiveTo { get; init; }

    /// <summary>
    /// Day number from which nothing starts any more because another version has taken over; null while current.
    /// </summary>
    public long? RetiredOn { get; init; }

    /// <summary>Where leads of earlier versions go on.</summary>
    public ImmutableArray<MoveTable> Moves { get; init; } = [];

    public required string Zone { get; init; }

    /// <summary>Value touches before an ask; 0 for no promise.</summary>
    public int ValueBeforeAsk { get; init; }

    /// <summary>Number slot where released value touches are counted; -1 where nothing asks.</summary>
    public int ValueSlot { get; init; } = -1;
}
