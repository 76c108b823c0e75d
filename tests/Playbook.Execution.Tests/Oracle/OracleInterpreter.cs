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
    private const long Day = 86_400_000;

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
    private readonly OracleWorkingTime work;
    private readonly OracleHome home;
    private readonly OracleOrder order;
    private readonly OracleVersions versions;

    // The statement of each line, whatever the version.
    private readonly Dictionary<string, string> names;
    private List<OracleRecord> records = [];
    private bool changed;

    public OracleInterpreter(
        BoundWorkspace workspace,
        string leadId,
        Func<SourceLocation, string> placeOf,
        OracleTally tally,
        Mutation mutation = Mutation.None,
        BoundTeam? team = null)
    {
        lead = new OracleLead(leadId, mutation, tally);
        calendar = new OracleCalendar(workspace, lead);
        schedules = new OracleSchedules(workspace, lead, calendar);
        this.workspace = workspace;
        this.placeOf = placeOf;
        scores = new OracleScores(workspace, lead, calendar);
        conditions = scores.Conditions;
        signals = new OracleSignals(workspace, lead, conditions);
        gates = new OracleGates(workspace, lead, conditions, calendar);
        work = new OracleWorkingTime(workspace, lead, calendar);
        home = new OracleHome(lead, scores, gates, work, calendar, Act);
        order = new OracleOrder(workspace, team, lead);
        versions = new OracleVersions(workspace, lead, calendar);
        wakeUps = new OracleWakeUps(workspace, order, lead, scores, gates, schedules, MovesAt);
        names = workspace.Plays.SelectMany(play => play.Steps.SelectMany(step => OracleNames.All(step.Body).Select(
                item => (Place: placeOf(item.Location), Name: $"{play.Play.QualifiedName} {step.Step.Name} "
                    + OracleNames.Of(step, item)))))
            .ToDictionary(item => item.Place, item => item.Name);
    }

    /// <summary>When time alone will make something happen; null: never, within a month.</summary>
    public long? NextDue => lead.Begun is { } now ? wakeUps.NextUntil(now + (31 * Day))?.Due : null;

    /// <summary>Everything decided because of this input, and of the times that come before it.</summary>
    /// <param name="became">What became of the input.</param>
    public List<OracleRecord> Handle(OracleInput input, out OracleHandling became)
    {
        records = [];
        var now = input.Time;
        became = OracleHandling.Handled;
        if (lead.Begun is { } clock && now < clock)
        {
            if (clock - now > Day)
            {
                became = OracleHandling.TooLate;
                WithdrawConsent(input);
                return records;
            }

            became = OracleHandling.Late;
            now = clock;
        }

        if (lead.Begun is null && !IsAnswer(input.Event))
            Begin(now);
        PassTo(now);
        var answered = IsAnswer(input.Event) ? FindOpen(input) : null;
        if (IsAnswer(input.Event) && (answered is null || !IsListed(input, answered)))
            became = answered is null ? OracleHandling.NothingOpen : OracleHandling.UnknownAnswer;
        else
            Take(now, input, null, answered);
        return records;
    }

    /// <summary>Lets what time brings about happen, up to and including an instant.</summary>
    private void PassTo(long until)
    {
        while (lead.Begun is not null && wakeUps.NextUntil(until) is { } wakeUp)
        {
            // Who moves does so before anything else of the instant.
            var nothing = new OracleWakeUp(wakeUp.Due, 0, 0, 0);
            Take(wakeUp.Due, null, MoveOn(wakeUp.Due) ? nothing : wakeUp, null);
        }
    }

    private void Take(long now, OracleInput? input, OracleWakeUp? woken, object? answered)
    {
        lead.Begun = now;
        lead.Input++;
        lead.FirstInput ??= now;
        var news = input is null ? [] : TakeFacts(now, input);
        scores.Take(now, news);
        if (woken?.Trigger is { } trigger)
            schedules.Take(trigger, now);
        if (input is not null && answered is not null)
            TakeAnswer(input, answered);
        RunRounds(news, woken, answered, isFirst: true);
        while (Release())
            RunRounds([], null, null, isFirst: false);
        schedules.TakeValues(order.Plays, now);
        if (input is not null)
            schedules.TakeInput(order.Plays, now);
    }

    /// <summary>Begins: what is true of somebody of whom nothing is known has not become true.</summary>
    public void Begin(long now)
    {
        lead.Begun = now;
        scores.TakeFit(now);
        foreach (var play in order.Plays)
        {
            foreach (var stated in play.Triggers.OfType<BoundConditionTrigger>())
                lead.Edges[stated] = conditions.HoldsFor(play, stated.Condition, now);
        }
    }

    private List<OracleOccurrence> TakeFacts(long now, OracleInput input)
    {
        List<OracleOccurrence> news = [new(input.Event.Event, lead.Input, now, input.Values)];
        lead.History.Add(news[0]);
        foreach (var set in input.Event.Sets)
            Set(set.Field.Name, OracleWalk.Value(set.Value, field => conditions.Read(field, now, news[0])));
        foreach (var (field, value) in input.Changes)
            Set(field, value);
        signals.Fire(now, news);
        return news;
    }

    private void Set(string field, ConstantValue? value)
    {
        lead.Fields.Remove(field);
        if (value is not null)
            lead.Fields[field] = value;
    }

    // Those whose touch was released or skipped go on between exits and starts, like all who were waiting.
    private void RunRounds(List<OracleOccurrence> news, OracleWakeUp? woken, object? answered, bool isFirst)
    {
        for (changed = true; changed; news = [], woken = null, answered = null, isFirst = false)
        {
            changed = false;
            scores.TakeFit(lead.Clock);
            if (lead.Is(Mutation.WaitsBeforeExits))
                GoOnAll(news, woken, answered, isFirst);
            DropRoutes(news);
            foreach (var enrolment in InOrder())
                StopIfTold(enrolment, news);
            if (lead.Is(Mutation.StartsBeforeWaits))
                StartAll(news, woken, answered);
            if (!lead.Is(Mutation.WaitsBeforeExits))
                GoOnAll(news, woken, answered, isFirst);
            if (!lead.Is(Mutation.StartsBeforeWaits))
                StartAll(news, woken, answered);
            if (lead.Is(Mutation.WaitsSeeTheirOwnInput))
                GoOnAll(news, null, null, isFirst);
            if (lead.Is(Mutation.NoConsequences))
                break;
        }
    }

    private void GoOnAll(List<OracleOccurrence> news, OracleWakeUp? woken, object? answered, bool isFirst)
    {
        var mover = isFirst ? HandoffThatMoves(woken, answered) : null;
        foreach (var enrolment in InOrder())
        {
            if (mover is not null && order.RankOf(mover.Declaration) < order.RankOf(enrolment.Play))
                Move(ref mover, answered);
            if (isFirst)
                HearOrElapse(enrolment, news, enrolment == woken?.Enrolment);
            if (!lead.Active.Contains(enrolment))
                continue;
            if (enrolment.Place is { IsDoomed: true })
                EndWhereItIs(enrolment);
            else if (enrolment.Place is { IsSettled: true })
                GoOn(enrolment);
        }

        if (mover is not null)
            Move(ref mover, answered);
        if (isFirst && woken?.Task is { } task)
            NotifyLate(task);
    }

    private void StartAll(List<OracleOccurrence> news, OracleWakeUp? woken, object? answered)
    {
        foreach (var play in order.Plays)
        {
            TakeRoute(play, woken, answered);
            StartIfTold(play, news, woken);
        }
    }

    private List<OracleEnrolment> InOrder() =>
        [.. lead.Active.OrderBy(item => order.RankOf(item.Play)).ThenBy(item => lead.RankOf(item.Lead))
            .ThenBy(item => item.Number)];

    private void StopIfTold(OracleEnrolment enrolment, List<OracleOccurrence> news)
    {
        if (lead.Active.Contains(enrolment) && IsStopped(enrolment.Play, enrolment, news))
            Stop(enrolment);
    }

    private bool IsStopped(BoundPlay play, OracleEnrolment? enrolment, List<OracleOccurrence> news) =>
        play.Stops.Any(stop => stop switch
        {
            BoundStopOn on => news.Any(item => conditions.Matches(on.Match, item)),
            BoundStopWhen stated => conditions.HoldsFor(play, stated.Condition, lead.Clock, enrolment),
            _ => throw new NotSupportedException(stop.GetType().Name),
        });

    private void Stop(OracleEnrolment enrolment)
    {
        if (!lead.Is(Mutation.CancelLost))
            CancelTasks(enrolment);
        if (!lead.Is(Mutation.HeldTouchLost))
            Leave(enrolment, SkipReason.Stopped);
        ForbidRoutes(enrolment);
        End(enrolment);
    }

    /// <summary>What it has asked for is withdrawn; what waits for the gates is skipped.</summary>
    private void Leave(OracleEnrolment enrolment, SkipReason reason)
    {
        if (enrolment.Place is { Open: { } open })
            Cancel(open);
        else if (enrolment.Place is { IsHeld: true, Statement: BoundTouch touch } place)
            Skip(enrolment, touch, place, reason);
    }

    // Somebody who was handed off was not wanted after all.
    private void EndWhereItIs(OracleEnrolment enrolment)
    {
        Leave(enrolment, SkipReason.Stopped);
        End(enrolment);
    }

    /// <summary>A match that it waits for, or the end of its time.</summary>
    private void HearOrElapse(OracleEnrolment enrolment, List<OracleOccurrence> news, bool isWoken)
    {
        if (!lead.Active.Contains(enrolment) || enrolment.Place is not { IsSettled: false } place
            || (place.Input == lead.Input && !lead.Is(Mutation.WaitsSeeTheirOwnInput)))
        {
            return;
        }

        var match = place.Statement.Outcomes.FirstOrDefault(
            line => line.Match is { } wanted && news.Any(item => conditions.Matches(wanted, item)));
        if (match is not null)
            Settle(enrolment, match);
        else if (isWoken)
            Elapse(enrolment, place);
    }

    private void Elapse(OracleEnrolment enrolment, OraclePlace place)
    {
        switch (place.Statement)
        {
            case BoundCall call:
                ElapseCall(enrolment, place, call);
                break;
            case BoundTouch when place.IsHeld:
                break;
            case BoundTask or BoundChoose or BoundApproval:
                ElapseQuestion(enrolment, place);
                break;
            default:
                Settle(enrolment, place.Statement.FindOutcome(OutcomeKind.Otherwise));
                break;
        }
    }

    private static void Settle(OracleEnrolment enrolment, BoundOutcome? outcome)
    {
        if (enrolment.Place is not { } place)
            return;
        place.IsSettled = true;
        place.Open = null;
        place.Due = null;
        enrolment.Outcome = outcome;
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
                    var holds = conditions.HoldsFor(play, stated.Condition, lead.Clock);
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
            Start(workspace.Of(next), null, from: enrolment);
    }

    private void End(OracleEnrolment enrolment)
    {
        changed = true;
        lead.Active.Remove(enrolment);
        lead.Ends.Add((enrolment.Play.Play, enrolment.Key, lead.Clock));
    }
}
