namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>set lead.FIELD to VALUE</c>.</summary>
public sealed record SetFieldNode : FlowNode
{
    /// <summary>Index in <see cref="FlowGraph.Fields"/>.</summary>
    public required int Field { get; init; }

    public required PlanValue Value { get; init; }
}
