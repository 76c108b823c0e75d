using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Running;

/// <summary>Plays and what starts them ⇒ tables.</summary>
internal static class PlayTables
{
    // Where the text gives no time, a date trigger is at 09:00.
    private const int NineOClock = 540;

    public static PlayTable PlayOf(FlowGraph graph, PlayPlan play, NodeTables nodes, LocationText location) => new()
    {
        Id = play.Id,
        Name = play.Name,
        Playbook = play.Playbook,
        Order = play.Order,
        SubjectTeam = play.SubjectTeam,
        Audience = play.Audience,
        Excluded = play.Excluded,
        Triggers = [.. play.Triggers.Select(trigger => TriggerOf(graph, trigger, location))],
        StopOn = play.StopOn,
        StopWhen = play.StopWhen,
        Again = (Again)play.Again,
        AgainAfter = play.AgainAfter is { } after ? TablesBuilder.LengthOf(after) : default,
        HoldOut = play.HoldOut,
        AtOnce = play.AtOnce,
        IsKeyed = play.IsKeyed,
        OtherVersions = play.OtherVersions,
        ValueBeforeAsk = play.ValueBeforeAsk,
        Steps = [.. play.Steps.Select(step => new StepTable(step.Name, step.VisitOffset))],
        Nodes = [.. play.Nodes.Select(nodes.NodeOf)],
        Entry = play.Entry,
        Captures = [.. play.Captures.Select(capture => new CaptureTable(
            $"{capture.Alias}.{capture.Field}", capture.Kind.IsText(), capture.Offset))],
        Slot = play.Slot,
        RecordSlot = play.RecordSlot,
        RecordSize = play.RecordSize,
        RecordTextSlot = play.RecordTextSlot,
        RecordTextSize = play.RecordTextSize,
    };

    private static TriggerTable TriggerOf(
        FlowGraph graph,
        TriggerPlan trigger,
        LocationText location) => trigger switch
    {
        EventTrigger match => new TriggerTable
        {
            Kind = TriggerKind.Event,
            Match = match.Match,
            KeyField = match.KeyField,
            Captures = match.Captures,
            Location = location(match.Location),
        },
        ConditionTrigger condition => new TriggerTable
        {
            Kind = TriggerKind.Condition,
            Condition = condition.Condition,
            Slot = condition.Slot,
            Bit = condition.Bit,
            Location = location(condition.Location),
        },
        ScheduleTrigger schedule => ScheduleOf(schedule, location),
        AtTrigger at => new TriggerTable
        {
            Kind = TriggerKind.At,
            Day = at.Day,
            Minute = at.Minute,
            Slot = at.Slot,
            Location = location(at.Location),
        },
        DateTrigger date => DateOf(graph, date, location),
        _ => throw new InvalidOperationException($"unreachable: trigger {trigger.GetType().Name}"),
    };

    private static TriggerTable ScheduleOf(ScheduleTrigger schedule, LocationText location) => new()
    {
        Kind = schedule.Kind switch
        {
            ScheduleKind.Weekly => TriggerKind.Weekly,
            ScheduleKind.FirstOfMonth => TriggerKind.FirstOfMonth,
            ScheduleKind.LastOfMonth => TriggerKind.LastOfMonth,
            ScheduleKind.Calendar => TriggerKind.Calendar,
            _ => throw new InvalidOperationException($"unreachable: schedule {schedule.Kind}"),
        },
        Day = schedule.Day - Weekday.Monday,
        Minute = schedule.Minute,
        Weeks = schedule.Weeks,
        AnchorDay = schedule.AnchorDay,
        Unit = TablesBuilder.LengthOf(new Duration(1, schedule.Unit)).Unit,
        Slot = schedule.Slot,
        Location = location(schedule.Location),
    };

    private static TriggerTable DateOf(FlowGraph graph, DateTrigger date, LocationText location)
    {
        var isDate = graph.Fields[date.Field].Kind == ValueKind.Date;
        var offset = TablesBuilder.LengthOf(date.Offset);
        return new TriggerTable
        {
            Kind = TriggerKind.Date,
            Field = date.Field,
            Offset = date.IsBefore ? offset with { Amount = -offset.Amount } : offset,
            Minute = !isDate ? -1 : date.Minute < 0 ? NineOClock : date.Minute,
            OrAtOnce = date.OrAtOnce,
            Slot = date.Slot,
            Location = location(date.Location),
        };
    }
}
