using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>One line of a score.</summary>
/// <param name="Points">Points with their sign.</param>
/// <param name="Limits">All must allow the points.</param>
/// <param name="Location">The line, for traces.</param>
public sealed record ScoreRuleTable(long Points, ImmutableArray<ScoreLimitTable> Limits, string Location);
