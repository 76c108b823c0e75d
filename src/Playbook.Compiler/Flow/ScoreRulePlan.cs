using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>One line of a score.</summary>
/// <param name="Id">
/// Stable: the score's id and what the line is about, <c>warm_inbound.engagement.raised_hand</c>; the second
/// line about the same thing ends in <c>.2</c>.
/// </param>
/// <param name="Index">Its place among the score's rules; they are applied in this order.</param>
/// <param name="Points">Points with their sign.</param>
/// <param name="Match">Index of the match that adds them; -1 for a rule of fit.</param>
/// <param name="Condition">Index of the condition that holds them; -1 for a rule of matches.</param>
/// <param name="Limits">All must allow the points.</param>
/// <param name="Location">The line.</param>
public sealed record ScoreRulePlan(
    string Id,
    int Index,
    long Points,
    int Match,
    int Condition,
    ImmutableArray<ScoreLimitPlan> Limits,
    SourceLocation Location);
