namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>hand off as HANDOFF</c>: stands until it is accepted, rejected or given up.</summary>
public sealed record HandOffNode : PlaceNode
{
    /// <summary>Index in <see cref="FlowGraph.Handoffs"/>.</summary>
    public required int Handoff { get; init; }
}
