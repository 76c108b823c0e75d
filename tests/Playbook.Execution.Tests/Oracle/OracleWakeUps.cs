using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>When time alone makes something happen: every instant that might is tried.</summary>
internal sealed class OracleWakeUps(
    BoundWorkspace workspace, OracleLead lead, OracleScores scores, OracleGates gates)
{
    /// <summary>The earliest such instant after the one and up to the other.</summary>
    public long? NextAfter(long now, long until)
    {
        var times = lead.Active.Select(item => item.Place switch
        {
            { Due: { } due } => due,
            { Statement: BoundTouch } place => gates.WakeUp(item, place, now),
            _ => throw new NotSupportedException("place"),
        }).Where(at => at <= until).ToList();
        var first = times.Count == 0 ? until : times.Min();
        return FirstChange(now, first) ?? (times.Count == 0 ? null : first);
    }

    private long? FirstChange(long now, long until)
    {
        List<(BoundCondition Condition, OracleEnrolment? Enrolment)> asked =
        [
            .. workspace.Plays.SelectMany(play => play.Triggers).OfType<BoundConditionTrigger>()
                .Select(trigger => (trigger.Condition, default(OracleEnrolment))),
            .. lead.Active.SelectMany(item => item.Play.Stops.OfType<BoundStopWhen>()
                .Select(stop => (stop.Condition, (OracleEnrolment?)item))),
        ];
        foreach (var at in Candidates(asked.Select(item => item.Condition), now, until))
        {
            if (asked.Any(item => scores.Conditions.Holds(item.Condition, at, item.Enrolment)
                != scores.Conditions.Holds(item.Condition, now, item.Enrolment)))
            {
                return at;
            }
        }

        return null;
    }

    private IEnumerable<long> Candidates(IEnumerable<BoundCondition> conditions, long now, long until)
    {
        var lengths = conditions.SelectMany(LengthsOf).Distinct().ToList();
        var past = lead.History.Select(item => item.Time).Append(lead.FirstInput ?? now);
        return past.SelectMany(time => lengths.Select(length => time + length))
            .Concat(workspace.Scores.SelectMany(score => score.Decays)
                .SelectMany(decay => scores.DecayTimes(decay, now, until)))
            .Where(at => at > now && at <= until).Distinct().Order();
    }

    private IEnumerable<long> LengthsOf(BoundCondition condition) => condition switch
    {
        BoundAnd and => and.Operands.SelectMany(LengthsOf),
        BoundOr or => or.Operands.SelectMany(LengthsOf),
        BoundNot not => LengthsOf(not.Operand),
        BoundInSegment inside => LengthsOf(workspace.Of(inside.Segment).Condition),
        BoundQuietFor quiet => [quiet.Length.Milliseconds],
        BoundHappened happened => LengthsOf(happened.Span),
        BoundNotHappened not => LengthsOf(not.Span),
        BoundNoActivity none => LengthsOf(none.Span),
        BoundCount count => LengthsOf(count.Span),
        BoundScoreInBand band => LengthsOf(workspace.Of(band.Score)),
        BoundComparison { Field: BoundScoreField score } => LengthsOf(workspace.Of(score.Score)),
        _ => [],
    };

    private IEnumerable<long> LengthsOf(BoundScore score) =>
        score.Rules.OfType<BoundFitRule>().SelectMany(rule => LengthsOf(rule.Condition));

    private static IEnumerable<long> LengthsOf(BoundSpan span) =>
        span is BoundInTheLast last ? [last.Length.Milliseconds] : [];
}
