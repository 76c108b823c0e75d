using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A score: a value in points that rules raise and lower inside a range.</summary>
public sealed record ScorePlan
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>Least points.</summary>
    public required long Least { get; init; }

    /// <summary>Greatest points.</summary>
    public required long Greatest { get; init; }

    /// <summary>True where its rules hold points while a condition holds; false where matches add them.</summary>
    public required bool IsFit { get; init; }

    public required ImmutableArray<ScoreRulePlan> Rules { get; init; }

    /// <summary>How it fades, in the order written; empty where it does not.</summary>
    public required ImmutableArray<DecayPlan> Decays { get; init; }

    public required ImmutableArray<ScoreBandPlan> Bands { get; init; }

    /// <summary>Number slot of the points.</summary>
    public required int ValueSlot { get; init; }

    public required SourceLocation Location { get; init; }
}
