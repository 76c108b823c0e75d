using System.Collections.Immutable;

namespace Playbook.Execution.Scenarios;

/// <summary>Which places and branches runs came through.</summary>
/// <param name="Places">Each place that was stood at.</param>
/// <param name="Branches">Each way that was taken.</param>
public sealed record ScenarioCoverage(
    ImmutableHashSet<CoveredPlace> Places,
    ImmutableHashSet<CoveredBranch> Branches)
{
    /// <summary>The arm of a place that no outcome line answers.</summary>
    public const int GoesOn = -1;

    public static ScenarioCoverage Empty { get; } = new([], []);

    public ScenarioCoverage With(ScenarioCoverage other) =>
        new(Places.Union(other.Places), Branches.Union(other.Branches));
}
