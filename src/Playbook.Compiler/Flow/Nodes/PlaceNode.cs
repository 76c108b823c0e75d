using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>A node at which an enrolment stands until something comes about.</summary>
public abstract record PlaceNode : FlowNode
{
    /// <summary>In the author's order; what has no line here goes on with <see cref="FlowNode.Next"/>.</summary>
    public ImmutableArray<OutcomeEdge> Outcomes { get; init; } = [];

    public override bool IsPlace => true;
}
