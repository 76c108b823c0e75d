using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A named condition about a lead.</summary>
/// <param name="Index">Its place in <see cref="FlowGraph.Segments"/>.</param>
/// <param name="Id">Its name with its playbook, if it has one.</param>
/// <param name="Name">Its name alone.</param>
/// <param name="Title">For people.</param>
/// <param name="Condition">Index in <see cref="FlowGraph.Conditions"/>.</param>
/// <param name="Location">Where it is declared.</param>
public sealed record SegmentPlan(
    int Index,
    string Id,
    string Name,
    string? Title,
    int Condition,
    SourceLocation Location);
