using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow;

/// <summary>Something that can be sent or shared.</summary>
public sealed record ContentPlan
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    /// <summary>
    /// Index of the lead's field that its topic is asked of; -1 for no topic. A yes-or-no field must be yes; a list of
    /// topics must be unknown or hold <see cref="Topic"/>.
    /// </summary>
    public int TopicField { get; init; } = -1;

    /// <summary>The topic's name; null for no topic.</summary>
    public string? Topic { get; init; }

    /// <summary>
    /// First day number, on the lead's clock, on which it may no longer be released; null for no end.
    /// </summary>
    public long? Expires { get; init; }

    /// <summary>Indexes of the segments it is for.</summary>
    public ImmutableArray<int> Segments { get; init; } = [];

    public TouchPurpose Purpose { get; init; }

    /// <summary>Number slot of the bit that says it was released to the lead; -1 where nothing asks.</summary>
    public int SentSlot { get; init; } = -1;

    /// <summary>Bit in that slot.</summary>
    public int SentBit { get; init; }

    public required SourceLocation Location { get; init; }
}
