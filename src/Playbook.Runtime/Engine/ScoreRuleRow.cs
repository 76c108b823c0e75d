using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>A line of a score with all that adding its points asks for, so that one look finds it.</summary>
internal sealed class ScoreRuleRow
{
    private ScoreRuleRow(int index, ScoreTable score, ScoreRuleTable rule)
    {
        (Score, Points, Limits) = (index, rule.Points, rule.Limits);
        (Least, Greatest, ValueSlot) = (score.Least, score.Greatest, score.ValueSlot);
        if (rule.Limits is not [{ EventField: < 0, Per: { Unit: LengthUnit.Clock } per } limit])
            return;
        (Window, Slot, Times) = (per.Amount, limit.Slot, limit.Times);
    }

    public int Score { get; }

    public long Points { get; }

    public long Least { get; }

    public long Greatest { get; }

    public int ValueSlot { get; }

    /// <summary>All must allow the points.</summary>
    public ImmutableArray<ScoreLimitTable> Limits { get; }

    /// <summary>
    /// Milliseconds where there is one limit and it counts in an exact stretch, as most do; 0 for all else.
    /// </summary>
    public long Window { get; }

    /// <summary>First number slot of that limit's ring.</summary>
    public int Slot { get; }

    /// <summary>Times that it allows.</summary>
    public int Times { get; }

    /// <summary>The lines of each score.</summary>
    public static ScoreRuleRow[][] Of(ImmutableArray<ScoreTable> scores) =>
    [
        .. scores.Select((score, index) =>
            score.Rules.Select(rule => new ScoreRuleRow(index, score, rule)).ToArray()),
    ];
}
