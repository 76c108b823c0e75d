using System.Collections.Immutable;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Simulation;

/// <summary>A row of the lead and what the engine said about it.</summary>
/// <param name="Lead">Whose row it is.</param>
/// <param name="Time">When it happened.</param>
/// <param name="Line">The row in words; null where only time has passed.</param>
/// <param name="Notes">What the engine said.</param>
internal sealed record StoryPage(StoryLead Lead, long Time, string? Line, IReadOnlyList<TraceNote> Notes)
{
    /// <summary>For a merge the points that each score had, then those that it has of both.</summary>
    public ImmutableArray<(long Before, long After)> Joined { get; init; } = [];
}
