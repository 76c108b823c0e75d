using System.Globalization;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Printing;

/// <summary>What starts a play, in the words of the language.</summary>
public static class TriggerText
{
    public static string Of(FlowGraph graph, TriggerPlan trigger) => trigger switch
    {
        EventTrigger onEvent => "on " + ConditionText.OfMatch(graph, onEvent.Match) + Key(graph, onEvent),
        ConditionTrigger condition => "when " + ConditionText.Of(graph, condition.Condition),
        ScheduleTrigger schedule => "on every " + Schedule(schedule),
        AtTrigger at => $"on {new DateValue((int)at.Day)} {new TimeValue(at.Minute)}",
        DateTrigger date => $"on {date.Offset} {(date.IsBefore ? "before" : "after")} "
            + $"lead.{graph.Fields[date.Field].Name}"
            + (date.Minute < 0 ? "" : " " + new TimeValue(date.Minute))
            + (date.OrAtOnce ? ", or at once" : ""),
        _ => throw new InvalidOperationException($"Unreachable: trigger {trigger.GetType().Name}."),
    };

    private static string Key(FlowGraph graph, EventTrigger trigger)
    {
        if (trigger.KeyField < 0)
            return "";
        var match = graph.Matches[trigger.Match];
        return " per " + graph.Events[match.Event].Fields[trigger.KeyField].Name;
    }

    private static string Schedule(ScheduleTrigger schedule)
    {
        var time = new TimeValue(schedule.Minute).ToString();
        var day = schedule.Day.ToString().ToLowerInvariant();
        return schedule.Kind switch
        {
            ScheduleKind.Weekly when schedule.Weeks == 1 => $"{day} {time}",
            ScheduleKind.Weekly => schedule.Weeks.ToString(CultureInfo.InvariantCulture)
                + $" weeks on {day} {time}, from {new DateValue((int)schedule.AnchorDay)}",
            ScheduleKind.FirstOfMonth => $"first {day} {time}",
            ScheduleKind.LastOfMonth => $"last {day} {time}",
            ScheduleKind.Calendar => $"{new Duration(1, schedule.Unit).ToString().Substring(2)} {time}",
            _ => throw new InvalidOperationException($"Unreachable: schedule {schedule.Kind}."),
        };
    }
}
