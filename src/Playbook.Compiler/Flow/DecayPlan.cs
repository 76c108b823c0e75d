using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>How a score fades.</summary>
/// <param name="Loss">Points lost each time.</param>
/// <param name="Every">Milliseconds between losses, counted from the last match of <paramref name="History"/>.</param>
/// <param name="History">Index of the history whose last instant starts the count: activity, or one event.</param>
/// <param name="Slot">Number slot of the instant of the next loss; unknown while nothing has happened that losses are counted from.</param>
/// <param name="Location">The line.</param>
public sealed record DecayPlan(long Loss, long Every, int History, int Slot, SourceLocation Location);
