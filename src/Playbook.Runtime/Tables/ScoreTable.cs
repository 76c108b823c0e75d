using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>A score: points that rules raise and lower inside a range.</summary>
public sealed record ScoreTable
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required long Least { get; init; }

    public required long Greatest { get; init; }

    /// <summary>True where rules hold points while a condition holds; false where matches add them.</summary>
    public bool IsFit { get; init; }

    public ImmutableArray<ScoreRuleTable> Rules { get; init; } = [];

    /// <summary>How it fades; several lines fade it each by itself.</summary>
    public ImmutableArray<DecayTable> Decays { get; init; } = [];

    public ImmutableArray<ScoreBandTable> Bands { get; init; } = [];

    public required int ValueSlot { get; init; }
}
