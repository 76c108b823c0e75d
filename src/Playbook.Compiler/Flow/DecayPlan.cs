using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>How a score fades.</summary>
/// <param name="Loss">Points lost each time.</param>
/// <param name="Every">
/// Milliseconds between losses, counted from the last input that <paramref name="Match"/> answered.
/// </param>
/// <param name="Match">Index of the match that starts the count anew: activity, an event or a signal.</param>
/// <param name="History">Index of that match's history; -1 for activity, which every lead remembers.</param>
/// <param name="Slot">Number slot of the instant of the next loss; unknown while nothing has matched.</param>
/// <param name="SinceSlot">Number slot of the last instant that the match answered.</param>
/// <param name="Location">The line.</param>
public sealed record DecayPlan(
    long Loss, long Every, int Match, int History, int Slot, int SinceSlot, SourceLocation Location)
{
    /// <summary>True where any activity starts the count anew: the engine sees to that by itself.</summary>
    public bool IsByActivity => History < 0;
}
