using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>split EXPERIMENT</c>: the lead's hash over ten thousand decides.</summary>
public sealed record SplitNode : FlowNode
{
    /// <summary>Index in <see cref="FlowGraph.Experiments"/>.</summary>
    public required int Experiment { get; init; }

    /// <summary>In the order written, without gaps; beyond the last, <see cref="FlowNode.Next"/>.</summary>
    public required ImmutableArray<SplitShare> Shares { get; init; }
}
