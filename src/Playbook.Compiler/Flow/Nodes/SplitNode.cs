using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>split EXPERIMENT</c>: the lead's hash over ten thousand decides.</summary>
public sealed record SplitNode : FlowNode
{
    /// <summary>Index in <see cref="FlowGraph.Experiments"/>.</summary>
    public required int Experiment { get; init; }

    /// <summary>In the order written, without gaps; beyond the last, <see cref="FlowNode.Next"/>.</summary>
    public required ImmutableArray<SplitShare> Shares { get; init; }

    /// <summary>True when the shares make the whole, as a split without an error does.</summary>
    public bool TakesAll => Shares.Length > 0 && Shares[Shares.Length - 1].Below >= 10_000;

    /// <summary>Indexes of the first nodes of those ways that some lead takes.</summary>
    public IEnumerable<int> Ways =>
        TakesAll ? Shares.Select(share => share.Target) : Shares.Select(share => share.Target).Append(Next);
}
