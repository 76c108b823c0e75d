using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>set lead.FIELD to VALUE</c>.</summary>
public sealed record SetFieldNode : FlowNode
{
    /// <summary>Index in <see cref="FlowGraph.Fields"/>.</summary>
    public required int Field { get; init; }

    /// <summary>A constant, or what another field holds; unknown there leaves this one unknown.</summary>
    public required Operand Value { get; init; }
}
