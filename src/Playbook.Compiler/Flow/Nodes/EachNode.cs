using System.Collections.Immutable;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>
/// <c>send each of a, b, c by email, 5 days apart</c>: each in turn, those already released to the lead passed
/// over.
/// </summary>
public sealed record EachNode : PlaceNode
{
    /// <summary>Indexes of the contents.</summary>
    public required ImmutableArray<int> Contents { get; init; }

    /// <summary>Index of the channel.</summary>
    public required int Channel { get; init; }

    /// <summary>Milliseconds between one and the next.</summary>
    public required long Gap { get; init; }

    /// <summary>Index of the condition that must hold at release; -1 for none.</summary>
    public int Needs { get; init; } = -1;

    /// <summary>Of each content, in order.</summary>
    public required ImmutableArray<TouchPurpose> Purposes { get; init; }

    /// <summary>What the reader gets with each, in the contents' order.</summary>
    public required ImmutableArray<MessagePlan?> Messages { get; init; }
}
