using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A team and its working time.</summary>
public sealed record TeamPlan
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    /// <summary>Its place in <see cref="FlowGraph.Actors"/>.</summary>
    public required int Actor { get; init; }

    /// <summary>When it is at work, on its own local clock; empty for at all hours.</summary>
    public required ImmutableArray<HoursPlan> Hours { get; init; }

    /// <summary>Day numbers on which it is not, ascending.</summary>
    public required ImmutableArray<long> Holidays { get; init; }

    /// <summary>Its own zone, else the workspace's, else UTC.</summary>
    public required string Zone { get; init; }

    public required SourceLocation Location { get; init; }
}
