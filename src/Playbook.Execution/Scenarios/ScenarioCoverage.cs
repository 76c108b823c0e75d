using System.Collections.Immutable;

namespace Playbook.Execution.Scenarios;

/// <summary>Which places and branches runs came through.</summary>
/// <param name="Places">Play and node of each place that was stood at.</param>
/// <param name="Branches">
/// Play, node and arm of each way that was taken: an outcome line, an arm of an <c>if</c> or of a split.
/// </param>
public sealed record ScenarioCoverage(
    ImmutableHashSet<(int Play, int Node)> Places,
    ImmutableHashSet<(int Play, int Node, int Arm)> Branches)
{
    /// <summary>The arm of a place that no outcome line answers.</summary>
    public const int GoesOn = -1;

    public static ScenarioCoverage Empty { get; } = new([], []);

    public ScenarioCoverage With(ScenarioCoverage other) =>
        new(Places.Union(other.Places), Branches.Union(other.Branches));
}
