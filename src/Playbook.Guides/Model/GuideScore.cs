using System.Collections.Immutable;

namespace Playbook.Guides.Model;

/// <summary>A score with its bands and rules.</summary>
/// <param name="Bands">From the lowest.</param>
/// <param name="Losses">Sentences.</param>
/// <param name="Sums">The moves of one scenario, as it really ran.</param>
public sealed record GuideScore(
    string Name,
    string Title,
    int From,
    int To,
    bool IsFit,
    ImmutableArray<GuideBand> Bands,
    ImmutableArray<GuideScoreRule> Rules,
    ImmutableArray<string> Losses,
    ImmutableArray<GuideScoreSum> Sums);
