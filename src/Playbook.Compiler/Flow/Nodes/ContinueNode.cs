using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>continue with PLAY</c>.</summary>
public sealed record ContinueNode : FlowNode
{
    /// <summary>Index in <see cref="FlowGraph.Plays"/>.</summary>
    public required int Play { get; init; }

    /// <summary>
    /// Captures of that play, each the capture of this one that fills it, or -1; the key goes with its name.
    /// </summary>
    public ImmutableArray<int> Captures { get; init; } = [];

    /// <summary>Whether this play's key becomes that play's.</summary>
    public bool KeepsKey { get; init; }

    public override bool IsEnd => true;
}
