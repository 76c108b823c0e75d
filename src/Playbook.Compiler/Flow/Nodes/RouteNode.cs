using System.Collections.Immutable;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>route by FIELD</c>: assigns to the first case that fits.</summary>
public sealed record RouteNode : FlowNode
{
    public required Operand Operand { get; init; }

    public required ImmutableArray<RouteCase> Cases { get; init; }

    /// <summary>Index of the actor for all other values; -1 for nobody.</summary>
    public int Otherwise { get; init; } = -1;
}
