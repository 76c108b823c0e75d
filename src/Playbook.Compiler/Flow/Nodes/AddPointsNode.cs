namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>score NAME + 10</c>.</summary>
public sealed record AddPointsNode : FlowNode
{
    /// <summary>Index in <see cref="FlowGraph.Scores"/>.</summary>
    public required int Score { get; init; }

    /// <summary>Points with their sign; the sum is clamped.</summary>
    public required long Points { get; init; }
}
