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
internal sealed partial class OracleInterpreter
{
    private readonly BoundWorkspace workspace;
    private readonly Func<SourceLocation, string> placeOf;
    private readonly OracleLead lead;
    private readonly OracleCalendar calendar;
    private readonly OracleSchedules schedules;
    private readonly OracleScores scores;
    private readonly OracleConditions conditions;
    private readonly OracleSignals signals;
    private readonly OracleGates gates;
    private readonly OracleWakeUps wakeUps;
    private readonly OracleWalk walk;
    private readonly List<BoundPlay> plays;
    private List<OracleRecord> records = [];
    private bool changed;

    public OracleInterpreter(
        BoundWorkspace workspace,
        string leadId,
        Func<SourceLocation, string> placeOf,
        Mutation mutation = Mutation.None)
    {
        lead = new OracleLead(leadId, mutation);
        calendar = new OracleCalendar(workspace, lead);
        schedules = new OracleSchedules(workspace, lead, calendar);
        this.workspace = workspace;
        this.placeOf = placeOf;
        scores = new OracleScores(workspace, lead, calendar);
        conditions = scores.Conditions;
        signals = new OracleSignals(workspace, lead, conditions);
        gates = new OracleGates(workspace, lead, conditions, calendar);
        walk = new OracleWalk(
            lead, scores, gates, new OracleWorkingTime(workspace, lead, calendar), calendar,
            (kind, statement, reason) => Record(kind, placeOf(statement.Location), reason));
        plays = [.. workspace.Plays.OrderByDescending(play => lead.Is(Mutation.NoPriority) ? 0 : play.Priority)];
        wakeUps = new OracleWakeUps(workspace, plays, lead, scores, gates, schedules);
        if (plays.Any(play => play.Team is not null))
            throw new NotSupportedException("team plays");
    }

    /// <summary>When time alone will make something happen; null: never, within a month.</summary>
    public long? NextDue => wakeUps.NextUntil(lead.Clock + (31 * 86_400_000L))?.Due;

    /// <summary>Everything decided because of this input, and of the times that come before it.</summary>
    public List<OracleRecord> Handle(
        BoundEvent input,
        long time,
        IReadOnlyDictionary<string, ConstantValue> values,
        IReadOnlyDictionary<string, ConstantValue?> changes)
    {
        records = [];
        while (lead.FirstInput is not null && wakeUps.NextUntil(time) is { } wakeUp)
            Take(wakeUp.Due, null, wakeUp, values, changes);
        Take(time, input, null, values, changes);
        return records;
    }

    private void Take(
        long now,
        BoundEvent? input,
        OracleWakeUp? woken,
        IReadOnlyDictionary<string, ConstantValue> values,
        IReadOnlyDictionary<string, ConstantValue?> changes)
    {
        lead.Clock = now;
        lead.Input++;
        if (lead.FirstInput is null)
            Begin(now);
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
        if (woken?.Trigger is { } trigger)
            schedules.Take(trigger, now);
        RunRounds(news, woken, [], isFirst: true);
        while (Release() is { Count: > 0 } moved)
            RunRounds([], null, moved, isFirst: false);
        if (input is not null)
            schedules.TakeInput(plays, now);
    }

    private void Set(string field, ConstantValue? value)
    {
        lead.Fields.Remove(field);
        if (value is not null)
            lead.Fields[field] = value;
    }

    // Those whose touch was released or skipped go on between exits and starts, like all who were waiting.
    private void RunRounds(
        List<OracleOccurrence> news, OracleWakeUp? woken, List<OracleEnrolment> moved, bool isFirst)
    {
        for (changed = true; changed; news = [], moved = [], isFirst = false)
        {
            changed = false;
            scores.TakeFit(lead.Clock);
            if (lead.Is(Mutation.WaitsBeforeExits))
                GoOnAll(news, woken, moved, isFirst);
            foreach (var enrolment in InOrder())
                StopIfTold(enrolment, news);
            if (lead.Is(Mutation.StartsBeforeWaits))
                StartAll(news, woken);
            if (!lead.Is(Mutation.WaitsBeforeExits))
                GoOnAll(news, woken, moved, isFirst);
            if (!lead.Is(Mutation.StartsBeforeWaits))
                StartAll(news, woken);
            if (lead.Is(Mutation.WaitsSeeTheirOwnInput))
                GoOnAll(news, null, [], isFirst);
            woken = null;
            if (lead.Is(Mutation.NoConsequences))
                break;
        }
    }

    private void GoOnAll(
        List<OracleOccurrence> news, OracleWakeUp? woken, List<OracleEnrolment> moved, bool isFirst)
    {
        if (isFirst)
        {
            foreach (var enrolment in InOrder())
                GoOnIfTold(enrolment, news, enrolment == woken?.Enrolment);
        }

        foreach (var enrolment in moved.Where(lead.Active.Contains))
            GoOn(enrolment);
    }

    private void StartAll(List<OracleOccurrence> news, OracleWakeUp? woken)
    {
        foreach (var play in plays)
            StartIfTold(play, news, woken);
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
        if (enrolment.Place is { Due: null, Statement: BoundTouch touch } && !lead.Is(Mutation.HeldTouchLost))
            Record("Skip", placeOf(touch.Location), SkipReason.Stopped);
        foreach (var task in enrolment.OpenTasks.Where(_ => !lead.Is(Mutation.CancelLost)))
            Record("Cancel", placeOf(task.Location));
        End(enrolment);
    }

    private void GoOnIfTold(OracleEnrolment enrolment, List<OracleOccurrence> news, bool isWoken)
    {
        if (!lead.Active.Contains(enrolment) || enrolment.Place is not { Due: not null } place
            || (place.Input == lead.Input && !lead.Is(Mutation.WaitsSeeTheirOwnInput)))
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

    private void StartIfTold(BoundPlay play, List<OracleOccurrence> news, OracleWakeUp? woken)
    {
        foreach (var trigger in play.Triggers)
        {
            switch (trigger)
            {
                case BoundMatchTrigger on:
                    if (news.FirstOrDefault(item => conditions.Matches(on.Match, item)) is { } starter)
                        Start(play, on, starter);
                    break;
                case BoundConditionTrigger stated:
                    var holds = conditions.Holds(stated.Condition, lead.Clock);
                    if (holds && (!lead.Edges.GetValueOrDefault(stated) || lead.Is(Mutation.WhenWhileTrue)))
                        Start(play, stated);
                    lead.Edges[stated] = holds;
                    break;
                case BoundFieldDateTrigger date when schedules.StartsAtOnce(
                    play, date, lead.Clock, woken is not null):
                    Start(play, date);
                    break;
                default:
                    if (woken?.Trigger == trigger)
                        Start(play, trigger);
                    break;
            }
        }
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
            Start(workspace.Of(next), null);
    }

    private void End(OracleEnrolment enrolment)
    {
        changed = true;
        lead.Active.Remove(enrolment);
        lead.Ends.Add((enrolment.Play.Play, enrolment.Key, lead.Clock));
    }

    // All touches that can leave do, or are given up.
    private List<OracleEnrolment> Release()
    {
        List<OracleEnrolment> moved = [];
        foreach (var enrolment in InOrder()
            .OrderBy(item => lead.Is(Mutation.ReleaseByPlayAlone) ? 0 : item.Place?.Arrived).ToList())
        {
            if (enrolment.Place is not { Due: null, Statement: BoundTouch touch } place)
                continue;
            var shut = gates.ShutGate(enrolment, touch, lead.Clock);
            if (shut is { } reason && OracleGates.Holding.Contains(reason)
                && gates.HoldEnd(place) > lead.Clock)
            {
                continue;
            }

            if (shut is null || lead.Is(Mutation.SkippedCountsForTheCap))
                lead.Releases.Add(gates.ReleaseOf(enrolment, touch));
            Record(shut is null ? "Send" : "Skip", placeOf(touch.Location), shut);
            enrolment.IsPassedOver = shut == SkipReason.AlreadySent;
            enrolment.Outcome = shut is null or SkipReason.AlreadySent ? null : touch.Outcomes.FirstOrDefault(
                line => line.Kind == OutcomeKind.Skipped && (line.Reason is null || line.Reason == shut));
            enrolment.Place = null;
            if (touch is BoundSend { IsEachOf: true } each && enrolment.Outcome is null)
                walk.PassOver(enrolment, each);
            moved.Add(enrolment);
        }

        return moved;
    }

    private void Record(string kind, string place, SkipReason? reason = null) =>
        records.Add(new OracleRecord(kind, place, reason?.ToString() ?? "None", lead.Clock));
}
