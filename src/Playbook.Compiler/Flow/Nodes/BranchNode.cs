namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>if CONDITION</c>: <c>otherwise if</c> is a branch in <see cref="Else"/>.</summary>
public sealed record BranchNode : FlowNode
{
    /// <summary>Index in <see cref="FlowGraph.Conditions"/>.</summary>
    public required int Condition { get; init; }

    /// <summary>Index of the node where it holds.</summary>
    public required int Then { get; init; }

    /// <summary>Index of the node where it does not.</summary>
    public required int Else { get; init; }
}
