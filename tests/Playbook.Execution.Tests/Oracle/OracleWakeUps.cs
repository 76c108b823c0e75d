using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>When time alone makes something happen: every instant that might is tried.</summary>
internal sealed class OracleWakeUps(
    BoundWorkspace workspace,
    OracleOrder order,
    OracleLead lead,
    OracleScores scores,
    OracleGates gates,
    OracleSchedules schedules,
    Func<OracleEnrolment, long?> movesAt)
{
    /// <summary>
    /// The first thing to come that is not after an instant: by time, then in the order of plays, then of enrolments;
    /// what concerns a play comes before those inside it.
    /// </summary>
    public OracleWakeUp? NextUntil(long until)
    {
        var all = AllUntil(until).OrderBy(item => item.Due).ThenBy(item => item.Rank).ThenBy(item => item.Origin)
            .ThenBy(item => item.Number).ThenBy(item => item.Position).ToList();
        if (all.Count > 1 && all[0].Due == all[1].Due)
            lead.Tally.Count("tie of wake-ups");
        return all.FirstOrDefault();
    }

    private IEnumerable<OracleWakeUp> AllUntil(long until)
    {
        var all = OfEnrolments().ToList();
        // What was left comes before where whoever left it stands.
        foreach (var task in lead.Tasks)
        {
            var giver = task.Enrolment;
            if (task.ToldAt is { } due)
                all.Add(new OracleWakeUp(due, order.RankOf(giver.Play), giver.Number, -1)
                {
                    Task = task, Origin = lead.RankOf(task.Record.Lead),
                });
        }

        foreach (var handoff in lead.Handoffs.Values)
        {
            if (handoff.Due is { } due)
                all.Add(new OracleWakeUp(due, order.RankOf(handoff.Declaration), 0, 0) { Handoff = handoff });
        }

        foreach (var (handoff, route) in lead.Routes)
            all.Add(new OracleWakeUp(route.Due, order.RankOf(workspace.Of(route.Play)), 0, -1) { Route = handoff });
        foreach (var play in order.Plays)
        {
            foreach (var trigger in play.Triggers.Where(OracleSchedules.IsSchedule))
            {
                if (schedules.Next(play, trigger) is { } due)
                {
                    var position = play.Triggers.IndexOf(trigger);
                    all.Add(new OracleWakeUp(due, order.RankOf(play), 0, position) { Trigger = trigger });
                }
            }
        }

        // Nothing that comes after the first of these need be looked for.
        until = all.Select(item => item.Due).Append(until).Min();
        foreach (var (condition, play, enrolment, position) in Asked())
        {
            if (FirstChange(condition, play, enrolment, until) is { } due)
            {
                all.Add(new OracleWakeUp(due, order.RankOf(play), enrolment?.Number ?? 0, position)
                {
                    Origin = enrolment is null ? -1 : lead.RankOf(enrolment.Lead),
                });
            }
        }

        return all.Where(item => item.Due <= until);
    }

    private IEnumerable<OracleWakeUp> OfEnrolments()
    {
        foreach (var item in lead.Active)
        {
            var due = item.Place is { IsHeld: true } held ? gates.WakeUp(item, held, lead.Clock) : item.Place?.Due;
            if (due is { } time)
                yield return new OracleWakeUp(time, order.RankOf(item.Play), item.Number, 0)
                {
                    Enrolment = item, Origin = lead.RankOf(item.Lead),
                };
            if (movesAt(item) is { } moves)
                yield return new OracleWakeUp(moves, order.RankOf(item.Play), item.Number, 0);
        }
    }

    private IEnumerable<(
        BoundCondition Condition, BoundPlay Play, OracleEnrolment? Enrolment, int Position)> Asked() =>
        order.Plays.SelectMany(play => play.Triggers.OfType<BoundConditionTrigger>().Select(
                trigger => (trigger.Condition, play, default(OracleEnrolment), play.Triggers.IndexOf(trigger))))
            .Concat(lead.Active.SelectMany(item => item.Play.Stops.OfType<BoundStopWhen>()
                .Select(stop => (stop.Condition, item.Play, (OracleEnrolment?)item, 0))))
            .Concat(lead.Routes.Values.Select(item => workspace.Of(item.Play)).SelectMany(
                play => play.Stops.OfType<BoundStopWhen>()
                    .Select(stop => (stop.Condition, play, default(OracleEnrolment), -1))));

    private long? FirstChange(BoundCondition condition, BoundPlay play, OracleEnrolment? enrolment, long until)
    {
        var holds = scores.Conditions.HoldsFor(play, condition, lead.Clock, enrolment);
        foreach (var at in Candidates(condition, play, enrolment, lead.Clock, until))
        {
            if (scores.Conditions.HoldsFor(play, condition, at, enrolment) != holds)
                return at;
        }

        return null;
    }

    private IEnumerable<long> Candidates(
        BoundCondition condition, BoundPlay play, OracleEnrolment? enrolment, long now, long until)
    {
        var lengths = LengthsOf(condition).Distinct().ToList();
        var past = lead.History.Select(item => item.Time).Append(lead.FirstInput ?? now);
        return past.SelectMany(time => lengths.Select(length => time + length))
            .Concat(workspace.Scores.SelectMany(score => score.Decays)
                .SelectMany(decay => scores.DecayTimes(decay, now, until)))
            .Concat(DatesOf(condition, now, play, enrolment))
            .Where(at => at > now && at <= until).Distinct().Order();
    }

    private IEnumerable<long> DatesOf(
        BoundCondition condition, long now, BoundPlay play, OracleEnrolment? enrolment) =>
        condition switch
        {
            BoundAnd and => and.Operands.SelectMany(item => DatesOf(item, now, play, enrolment)),
            BoundOr or => or.Operands.SelectMany(item => DatesOf(item, now, play, enrolment)),
            BoundNot not => DatesOf(not.Operand, now, play, enrolment),
            BoundInSegment inside => DatesOf(workspace.Of(inside.Segment).Condition, now, play, enrolment),
            BoundDateWithin date when scores.Conditions.DayOf(date, now, enrolment, play) is { } day =>
                [day - date.Length.Milliseconds, day, day + date.Length.Milliseconds],
            _ => [],
        };

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
        BoundBetween { Field: BoundScoreField score } => LengthsOf(workspace.Of(score.Score)),
        BoundIsOneOf { Field: BoundScoreField score } => LengthsOf(workspace.Of(score.Score)),
        _ => [],
    };

    private IEnumerable<long> LengthsOf(BoundScore score) =>
        score.Rules.OfType<BoundFitRule>().SelectMany(rule => LengthsOf(rule.Condition));

    private static IEnumerable<long> LengthsOf(BoundSpan span) =>
        span is BoundInTheLast last ? [last.Length.Milliseconds] : [];
}
