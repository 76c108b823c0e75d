using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;
using Playbook.Runtime;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Execution.Running;

/// <summary>The flow graph ⇒ the tables that the engine reads.</summary>
public sealed class TablesBuilder
{
    private readonly FlowGraph graph;
    private readonly LocationText location;

    private TablesBuilder(FlowGraph graph, LocationText location)
    {
        this.graph = graph;
        this.location = location;
    }

    /// <param name="graph">A whole workspace, lowered.</param>
    /// <param name="location">Says a place in a file as people do, for traces.</param>
    public static WorkspaceTables Build(FlowGraph graph, LocationText location) =>
        new TablesBuilder(graph, location).Build();

    internal static Length LengthOf(Duration duration) => duration.Unit switch
    {
        DurationUnit.WorkingHour => new Length(LengthUnit.WorkingTime, duration.Amount * Instants.Hour),
        DurationUnit.WorkingDay => new Length(LengthUnit.WorkingDays, duration.Amount),
        DurationUnit.CalendarDay => new Length(LengthUnit.CalendarDays, duration.Amount),
        DurationUnit.CalendarWeek => new Length(LengthUnit.CalendarWeeks, duration.Amount),
        DurationUnit.CalendarMonth => new Length(LengthUnit.CalendarMonths, duration.Amount),
        DurationUnit.CalendarQuarter => new Length(LengthUnit.CalendarQuarters, duration.Amount),
        _ => Length.Clock(duration.Milliseconds),
    };

    internal static ClockTable? ClockOf(ClockPlan? clock) =>
        clock is null ? null : new ClockTable(LengthOf(clock.Length), clock.Team, clock.Notify, clock.Reassign);

    internal static FieldValue ValueOf(PlanValue value) =>
        value.Kind.IsText() ? new FieldValue(LeadState.Unknown, value.Text) : FieldValue.Of(value.Number);

    internal static TouchMeaning MeaningOf(TouchPurpose purpose) => purpose switch
    {
        TouchPurpose.Value => TouchMeaning.Value,
        TouchPurpose.Ask => TouchMeaning.Ask,
        _ => TouchMeaning.Neither,
    };

    private WorkspaceTables Build()
    {
        var nodes = new NodeTables(location);
        var consents = graph.Channels.Select(channel => channel.ConsentField).ToHashSet();
        return new WorkspaceTables
        {
            Name = graph.Workspace,
            Zone = graph.Zone,
            Playbooks = [.. graph.Playbooks.Select(PlaybookOf)],
            Fields = [.. graph.Fields.Select(field => new FieldTable(
                field.Name, field.Kind.IsText(), field.Slot, consents.Contains(field.Index)))],
            Events = [.. graph.Events.Select(EventOf)],
            Matches = [.. graph.Matches.Select(match => new MatchTable(match.ListensTo, location(match.Location)))],
            Histories = [.. graph.Histories.Select(history => history.Slot)],
            Counters = [.. graph.Counters.Select(counter => new CounterTable(counter.Slot, counter.Size))],
            Signals = [.. graph.Signals.Select(SignalOf)],
            Conditions = [.. graph.Conditions.Select(ConditionOf)],
            Scores = [.. graph.Scores.Select(ScoreOf)],
            Channels = [.. graph.Channels.Select(ChannelOf)],
            Contents = [.. graph.Contents.Select(content => new ContentTable(
                content.Id, content.Name, content.TopicField, content.Topic, content.Expires, content.SentSlot))],
            Teams = [.. graph.Teams.Select(team => new TeamTable(
                team.Name, HoursOf(team.Hours), [.. team.Holidays.Select(day => (int)day)], team.Zone))],
            Actors = [.. graph.Actors.Select(actor => new ActorTable(actor.Name, actor.Team))],
            Experiments = [.. graph.Experiments.Select(experiment => new ExperimentTable(experiment.Name))],
            Handoffs = [.. graph.Handoffs.Select(HandoffOf)],
            Plays = [.. graph.Plays.Select(play => PlayTables.PlayOf(graph, play, nodes, location))],
            SuppressedField = graph.SuppressedField,
            ZoneField = graph.ZoneField,
            OpenTasksSlot = graph.OpenTasksSlot,
            OriginsSlot = graph.OriginsSlot,
            Layout = LayoutOf(graph.Layout),
        };
    }

    private static StateLayout LayoutOf(Compiler.Flow.Layout.StateLayoutPlan layout) => new(
        [.. layout.Slots.Select(slot => new SlotTable(
            slot.Name, slot.Kind == Compiler.Flow.Layout.SlotKind.Text, slot.Slot, slot.Count, slot.Initial))],
        layout.Numbers,
        layout.Texts);

    private static PlaybookTable PlaybookOf(PlaybookPlan playbook) => new()
    {
        Name = playbook.Name,
        Version = playbook.Version,
        EffectiveFrom = playbook.EffectiveFrom,
        EffectiveTo = playbook.EffectiveTo,
        RetiredOn = playbook.RetiredOn,
        Moves = [.. playbook.Moves.Select(move => new MoveTable(move.Version, move.From, move.Play, move.Step))],
        Zone = playbook.Zone,
        ValueBeforeAsk = playbook.ValueBeforeAsk,
        ValueSlot = playbook.ValueSlot,
    };

    private EventTable EventOf(EventPlan plan) => new()
    {
        Name = plan.Name,
        Role = RoleOf(plan),
        IsEngagement = plan.Nature == EventNature.Engagement,
        Fields = [.. plan.Fields.Select(field => new EventFieldTable(field.Name, field.Kind.IsText()))],
        Sets = [.. plan.Sets.Select(SettingOf)],
        AnswerField = plan.AnswerField,
        HasFacts = !plan.Histories.IsEmpty || !plan.Counters.IsEmpty,
        HasSignals = !plan.Signals.IsEmpty,
        HasPoints = graph.Scores.Any(score =>
            score.Rules.Any(rule => Hears(rule.Match, plan.Index))
            || score.Decays.Any(decay => Hears(decay.Match, plan.Index))),
    };

    private bool Hears(int match, int eventIndex) => match >= 0 && graph.Matches[match].ListensTo.Contains(eventIndex);

    private EventRole RoleOf(EventPlan plan)
    {
        if (plan.Index == graph.ChangedEvent)
            return EventRole.LeadChanged;
        return plan.Index == graph.MergedEvent ? EventRole.LeadMerged : (EventRole)plan.Result;
    }

    private static FieldSettingTable SettingOf(FieldSettingPlan setting) => setting.Value switch
    {
        EventFieldOperand field => new FieldSettingTable(setting.Field, field.Field, FieldValue.Unknown),
        ConstantOperand constant => new FieldSettingTable(setting.Field, -1, ValueOf(constant.Value)),
        _ => throw new InvalidOperationException($"unreachable: an event sets {setting.Value.GetType().Name}"),
    };

    private SignalTable SignalOf(SignalPlan signal) => new()
    {
        Id = signal.Id,
        Kind = (Runtime.Tables.SignalKind)signal.Kind,
        HistorySlots = [.. signal.Histories.Select(history => graph.Histories[history].Slot)],
        Counter = signal.Counter,
        Count = signal.Count,
        Window = signal.Window,
        TrueUntilSlot = signal.TrueUntilSlot,
    };

    private ConditionTable ConditionOf(ConditionEntry entry)
    {
        var reads = entry.Reads.Fields.Aggregate(0UL, (mask, field) => mask | Facts.Field(field));
        reads = entry.Reads.Scores.Aggregate(reads, (mask, score) => mask | Facts.Score(score));
        reads = entry.Reads.Histories.Aggregate(reads, (mask, history) => mask | Facts.History(history));
        reads = entry.Reads.Counters.Aggregate(reads, (mask, counter) => mask | Facts.Counter(counter));
        return new ConditionTable(reads, entry.Condition.IsTimeDependent, location(entry.Condition.Location));
    }

    private ScoreTable ScoreOf(ScorePlan score) => new()
    {
        Id = score.Id,
        Name = score.Name,
        Least = score.Least,
        Greatest = score.Greatest,
        IsFit = score.IsFit,
        Rules = [.. score.Rules.Select(rule => new ScoreRuleTable(
            rule.Points, [.. rule.Limits.Select(LimitOf)], location(rule.Location)))],
        Decays = [.. score.Decays.Select(decay => new DecayTable(
            decay.Loss, decay.Every, decay.Slot, decay.SinceSlot))],
        Bands = [.. score.Bands.Select(band => new ScoreBandTable(band.Name, band.From, band.Below))],
        ValueSlot = score.ValueSlot,
    };

    private static ScoreLimitTable LimitOf(ScoreLimitPlan limit) => new()
    {
        Times = limit.Times,
        Per = limit.Per is { } per ? LengthOf(per) : null,
        EventField = limit.EventField,
        Values = limit.Values,
        Slot = limit.Slot,
    };

    private static ChannelTable ChannelOf(ChannelPlan channel) => new()
    {
        Name = channel.Name,
        ConsentField = channel.ConsentField,
        Caps = [.. channel.Caps.Where(cap => cap.Slot >= 0)
            .Select(cap => new CapTable(cap.Limit, LengthOf(cap.Per), cap.Slot))],
        Hours = HoursOf(channel.Hours),
        Hold = channel.Hold,
    };

    private static ImmutableArray<HoursRange> HoursOf(ImmutableArray<HoursPlan> hours) =>
        [.. hours.SelectMany(line => Enumerable.Range(0, 7)
            .Where(day => (line.Days & (1 << day)) != 0)
            .Select(day => new HoursRange((Runtime.Time.Weekday)day, line.From, line.To)))];

    private static HandoffTable HandoffOf(HandoffPlan handoff) => new()
    {
        Id = handoff.Id,
        Name = handoff.Name,
        Order = handoff.Order,
        To = handoff.To,
        Accept = ClockOf(handoff.Accept) ?? throw new InvalidOperationException("unreachable: accept is compulsory"),
        Feedback = ClockOf(handoff.Feedback),
        Reasons = [.. handoff.Reasons.Select(reason => new RejectTable(
            reason.Name,
            reason.Title ?? reason.Name,
            (Runtime.Tables.RejectRoute)reason.Route,
            reason.Play,
            reason.After,
            reason.FixBy,
            ClockOf(reason.Within)))],
        RecordSlot = handoff.RecordSlot,
    };
}
