using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>One reason for which a hand-off may be rejected.</summary>
public sealed record RejectPlan
{
    /// <summary>The hand-off's id and the reason's name.</summary>
    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    public required RejectRoute Route { get; init; }

    /// <summary>For <see cref="RejectRoute.Play"/>: its index; else -1.</summary>
    public int Play { get; init; } = -1;

    /// <summary>For <see cref="RejectRoute.Play"/>: milliseconds until it starts.</summary>
    public long After { get; init; }

    /// <summary>For <see cref="RejectRoute.Fix"/>: index of the actor that mends; else -1.</summary>
    public int FixBy { get; init; } = -1;

    /// <summary>For <see cref="RejectRoute.Fix"/>: its clock; else null.</summary>
    public ClockPlan? Within { get; init; }

    public required SourceLocation Location { get; init; }
}
