using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// The language read off its definition, for one lead: slow, with everything remembered. Shares nothing with the
/// product but the bound tree. Constructs that it does not know throw.
/// </summary>
internal sealed class OracleInterpreter
{
    private readonly BoundWorkspace workspace;
    private readonly Func<SourceLocation, string> placeOf;
    private readonly OracleLead lead = new();
    private readonly OracleScores scores;
    private readonly OracleConditions conditions;
    private readonly OracleSignals signals;
    private readonly OracleGates gates;
    private readonly OracleWakeUps wakeUps;
    private readonly OracleWalk walk;
    private readonly List<BoundPlay> plays;
    private List<OracleRecord> records = [];
    private bool changed;

    public OracleInterpreter(BoundWorkspace workspace, Func<SourceLocation, string> placeOf)
    {
        this.workspace = workspace;
        this.placeOf = placeOf;
        scores = new OracleScores(workspace, lead);
        conditions = scores.Conditions;
        signals = new OracleSignals(workspace, lead, conditions);
        gates = new OracleGates(workspace, lead, conditions);
        walk = new OracleWalk(lead, scores, (kind, statement) => Record(kind, placeOf(statement.Location)));
        plays = [.. workspace.Plays.OrderByDescending(play => play.Priority)];
        wakeUps = new OracleWakeUps(workspace, plays, lead, scores, gates);
        if (plays.Any(play => play.Team is not null || play.HoldOutBasisPoints > 0))
            throw new NotSupportedException("team plays and hold-outs");
    }

    /// <summary>Everything decided because of this input, and of the times that come before it.</summary>
    public List<OracleRecord> Handle(
        BoundEvent input,
        long time,
        IReadOnlyDictionary<string, ConstantValue> values,
        IReadOnlyDictionary<string, ConstantValue?> changes)
    {
        records = [];
        while (lead.FirstInput is not null && wakeUps.NextUntil(time) is { } wakeUp)
            Take(wakeUp.Due, null, wakeUp.Enrolment, values, changes);
        Take(time, input, null, values, changes);
        return records;
    }

    private void Take(
        long now,
        BoundEvent? input,
        OracleEnrolment? woken,
        IReadOnlyDictionary<string, ConstantValue> values,
        IReadOnlyDictionary<string, ConstantValue?> changes)
    {
        lead.Clock = now;
        lead.Input++;
        lead.FirstInput ??= now;
        List<OracleOccurrence> news = [];
        if (input is not null)
        {
            news.Add(new OracleOccurrence(input.Event, lead.Input, now, values));
            lead.History.Add(news[0]);
            foreach (var set in input.Sets)
                Set(set.Field.Name, OracleWalk.Value(set.Value, field => conditions.Read(field, now, news[0])));
            foreach (var (field, value) in changes)
                Set(field, value);
            signals.Fire(now, news);
        }

        scores.Take(now, news);
        RunRounds(news, woken, [], isFirst: true);
        while (Release() is { Count: > 0 } moved)
            RunRounds([], null, moved, isFirst: false);
    }

    private void Set(string field, ConstantValue? value)
    {
        lead.Fields.Remove(field);
        if (value is not null)
            lead.Fields[field] = value;
    }

    // Those whose touch was released or skipped go on between exits and starts, like all who were waiting.
    private void RunRounds(
        List<OracleOccurrence> news, OracleEnrolment? woken, List<OracleEnrolment> moved, bool isFirst)
    {
        for (changed = true; changed; news = [], moved = [], isFirst = false)
        {
            changed = false;
            scores.TakeFit(lead.Clock);
            foreach (var enrolment in InOrder())
                StopIfTold(enrolment, news);
            if (isFirst)
            {
                foreach (var enrolment in InOrder())
                    GoOnIfTold(enrolment, news, enrolment == woken);
            }

            foreach (var enrolment in moved.Where(lead.Active.Contains))
                GoOn(enrolment);
            foreach (var play in plays)
                StartIfTold(play, news);
        }
    }

    private List<OracleEnrolment> InOrder() =>
        [.. lead.Active.OrderBy(item => plays.IndexOf(item.Play)).ThenBy(item => item.Number)];

    private void StopIfTold(OracleEnrolment enrolment, List<OracleOccurrence> news)
    {
        if (!lead.Active.Contains(enrolment) || !enrolment.Play.Stops.Any(stop => stop switch
        {
            BoundStopOn on => news.Any(item => conditions.Matches(on.Match, item)),
            BoundStopWhen stated => conditions.Holds(stated.Condition, lead.Clock, enrolment),
            _ => throw new NotSupportedException(stop.GetType().Name),
        }))
        {
            return;
        }

        // The definition leaves open which comes first; it is the touch.
        if (enrolment.Place?.Statement is BoundTouch touch)
            Record("Skip", placeOf(touch.Location), SkipReason.Stopped);
        foreach (var task in enrolment.OpenTasks)
            Record("Cancel", placeOf(task.Location));
        End(enrolment);
    }

    private void GoOnIfTold(OracleEnrolment enrolment, List<OracleOccurrence> news, bool isWoken)
    {
        if (!lead.Active.Contains(enrolment) || enrolment.Place is not { Due: not null } place
            || place.Input == lead.Input)
        {
            return;
        }

        var match = place.Statement.Outcomes.FirstOrDefault(
            line => line.Match is { } wanted && news.Any(item => conditions.Matches(wanted, item)));
        if (match is null && !isWoken)
            return;
        enrolment.Outcome = match ?? place.Statement.FindOutcome(OutcomeKind.Otherwise);
        GoOn(enrolment);
    }

    private void StartIfTold(BoundPlay play, List<OracleOccurrence> news)
    {
        foreach (var trigger in play.Triggers)
        {
            switch (trigger)
            {
                case BoundMatchTrigger { Per: null } on:
                    if (news.Any(item => conditions.Matches(on.Match, item)))
                        Start(play, isTrigger: true);
                    break;
                case BoundConditionTrigger stated:
                    var holds = conditions.Holds(stated.Condition, lead.Clock);
                    if (holds && !lead.Edges.GetValueOrDefault(stated))
                        Start(play, isTrigger: true);
                    lead.Edges[stated] = holds;
                    break;
                default:
                    throw new NotSupportedException(trigger.GetType().Name);
            }
        }
    }

    private void Start(BoundPlay play, bool isTrigger)
    {
        var now = lead.Clock;
        var isInside = (play.For.IsEmpty || play.For.Any(IsIn)) && !play.NotFor.Any(IsIn);
        if (!isInside && isTrigger)
            return;
        if (!isInside || Refusal(play, isTrigger, now) is not null)
        {
            Record("Skip", play.Play.Name, isInside ? Refusal(play, isTrigger, now) : SkipReason.Audience);
            return;
        }

        lead.Starts.Add((play.Play, now));
        var enrolment = new OracleEnrolment(play, lead.Starts.Count(item => item.Play.Equals(play.Play)), now);
        enrolment.Way = walk.Go(enrolment).GetEnumerator();
        lead.Active.Add(enrolment);
        GoOn(enrolment);
    }

    private bool IsIn(SegmentSymbol segment) => conditions.Holds(workspace.Of(segment).Condition, lead.Clock);

    private SkipReason? Refusal(BoundPlay play, bool isTrigger, long now)
    {
        var earlier = lead.Starts.Where(item => item.Play.Equals(play.Play)).ToList();
        return !gates.IsEffective(play, now) ? SkipReason.NotEffective
            : earlier.Any(item => item.Time == now) ? SkipReason.SameInstant
            : lead.Active.Any(item => item.Play.Play.Equals(play.Play)) ? SkipReason.AlreadyInside
            : earlier.Count == 0 || !isTrigger ? null
            : !play.Again.Allowed ? SkipReason.Once
            : play.Again.After is { } pause && now - lead.LastEnds[play.Play] < pause.Milliseconds
                ? SkipReason.AgainTooEarly
            : null;
    }

    private void GoOn(OracleEnrolment enrolment)
    {
        changed = true;
        if (enrolment.Way is { } way && way.MoveNext())
        {
            enrolment.Place = way.Current;
            return;
        }

        End(enrolment);
        if (enrolment.ContinueWith is { } next)
            Start(workspace.Of(next), isTrigger: false);
    }

    private void End(OracleEnrolment enrolment)
    {
        changed = true;
        lead.Active.Remove(enrolment);
        lead.LastEnds[enrolment.Play.Play] = lead.Clock;
    }

    // All touches that can leave do, or are given up.
    private List<OracleEnrolment> Release()
    {
        List<OracleEnrolment> moved = [];
        foreach (var enrolment in InOrder().OrderBy(item => item.Place?.Arrived).ToList())
        {
            if (enrolment.Place is not { Statement: BoundTouch touch } place)
                continue;
            var shut = gates.ShutGate(enrolment, touch, lead.Clock);
            if (shut is { } reason && OracleGates.Holding.Contains(reason) && gates.HoldEnd(place) > lead.Clock)
                continue;
            if (shut is null && touch.Channel is { } channel)
                lead.Releases.Add((channel, lead.Clock));
            Record(shut is null ? "Send" : "Skip", placeOf(touch.Location), shut);
            enrolment.Outcome = shut is null ? null : touch.Outcomes.FirstOrDefault(
                line => line.Kind == OutcomeKind.Skipped && (line.Reason is null || line.Reason == shut));
            enrolment.Place = null;
            moved.Add(enrolment);
        }

        return moved;
    }

    private void Record(string kind, string place, SkipReason? reason = null) =>
        records.Add(new OracleRecord(kind, place, reason?.ToString() ?? "None", lead.Clock));
}
