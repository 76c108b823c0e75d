namespace Playbook.Runtime.Tables;

/// <summary>How a score fades.</summary>
/// <param name="Loss">Points lost each time.</param>
/// <param name="Every">Milliseconds between losses, counted from what keeps the score from fading.</param>
/// <param name="NextSlot">
/// Number slot of the next loss; unknown while nothing has happened that losses are counted from.
/// </param>
/// <param name="SinceSlot">Number slot of the last instant of what losses are counted from.</param>
public sealed record DecayTable(long Loss, long Every, int NextSlot, int SinceSlot);
