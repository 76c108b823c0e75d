using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>Something that can be sent or shared.</summary>
public sealed record ContentPlan
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    /// <summary>
    /// Index of the lead's yes-or-no field of the content's topic, which must not be no; -1 for no topic.
    /// </summary>
    public int TopicField { get; init; } = -1;

    /// <summary>Last day number on which it may be released; null for no end.</summary>
    public long? Expires { get; init; }

    /// <summary>Indexes of the segments it is for.</summary>
    public ImmutableArray<int> Segments { get; init; } = [];

    public TouchMeaning Meaning { get; init; }

    /// <summary>Number slot of the bit that says it was released to the lead; -1 where nothing asks.</summary>
    public int SentSlot { get; init; } = -1;

    /// <summary>Bit in that slot.</summary>
    public int SentBit { get; init; }

    public required SourceLocation Location { get; init; }
}
