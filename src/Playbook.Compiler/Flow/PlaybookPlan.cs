using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>What one version of a playbook says for all of its plays.</summary>
public sealed record PlaybookPlan
{
    public required int Index { get; init; }

    /// <summary>Empty for the company's files, whose plays belong to no playbook.</summary>
    public required string Name { get; init; }

    public string? Title { get; init; }

    public required int Version { get; init; }

    /// <summary>
    /// Day number from which nothing new starts because another version has taken over; null while current.
    /// </summary>
    public long? RetiredOn { get; init; }

    /// <summary>First day number on which plays may start; null for always.</summary>
    public long? EffectiveFrom { get; init; }

    /// <summary>Last day number on which plays may start; null for no end.</summary>
    public long? EffectiveTo { get; init; }

    /// <summary>The zone of the playbook itself: its own, else the workspace's, else UTC.</summary>
    public required string Zone { get; init; }

    /// <summary>Index of the team that owns it; -1 where none is named.</summary>
    public int Owner { get; init; } = -1;

    /// <summary>How many value touches the playbook promises before an ask; 0 for no promise.</summary>
    public int ValueBeforeAsk { get; init; }

    /// <summary>Where released value touches are counted; -1 where no play of the playbook asks.</summary>
    public int ValueSlot { get; init; } = -1;

    /// <summary>Which steps of earlier versions become which of this one.</summary>
    public ImmutableArray<MovePlan> Moves { get; init; } = [];

    public required SourceLocation Location { get; init; }
}
