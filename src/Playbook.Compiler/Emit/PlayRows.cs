using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;
using static Playbook.Compiler.Emit.NumberKind;

namespace Playbook.Compiler.Emit;

/// <summary>Plays and what starts them ⇒ rows of the runtime's tables.</summary>
internal sealed class PlayRows(FlowGraph graph, RowLinks links, Func<SourceLocation, string> place)
{
    private const int NineOClock = 540;
    private readonly NodeRows _nodes = new(links, place);

    /// <summary>A play's row; nodes have a line each, for they are what is looked for.</summary>
    public string Of(PlayPlan play) => new RowText()
        .WithText("Id", play.Id)
        .WithText("Name", play.Name)
        .With("Playbook", links.To(NumberKind.Playbook, play.Playbook))
        .With("Order", links.Slot(PlayRank, play.Index, play.Order))
        .With("SubjectTeam", links.To(Team, play.SubjectTeam))
        .With("Audience", links.All(Condition, play.Audience))
        .With("Excluded", links.All(Condition, play.Excluded))
        .With("Triggers", play.Triggers.Select(trigger => Trigger(play, trigger)))
        .With("StopOn", links.All(Match, play.StopOn))
        .With("StopWhen", links.All(Condition, play.StopWhen))
        .WithText("Again", $"{play.Again}")
        .With("AgainAfter", play.AgainAfter is { } after ? Rows.Length(after) : null)
        .With("HoldOut", play.HoldOut, 0)
        .With("AtOnce", play.AtOnce, 1)
        .With("IsKeyed", play.IsKeyed)
        .With("ValueBeforeAsk", play.ValueBeforeAsk, 0)
        .With("Steps", play.Steps.Select(step =>
            new RowText().WithText("Name", step.Name).With("VisitOffset", step.VisitOffset).ToString()))
        .With("Entry", play.Entry, 0)
        .With("Captures", play.Captures.Select(capture => new RowText()
            .WithText("Name", capture.Alias + "." + capture.Field)
            .With("IsText", capture.Kind.IsText())
            .With("Offset", capture.Offset)
            .ToString()))
        .With("Slot", links.Slot(PlaySlot, play.Index, play.Slot))
        .With("RecordSlot", links.Slot(RecordSlot, play.Index, play.RecordSlot))
        .With("RecordSize", play.RecordSize)
        .With("RecordTextSlot", links.Slot(TextSlot, play.Index, play.RecordTextSlot))
        .With("RecordTextSize", play.RecordTextSize, 0)
        .With("Nodes", play.Nodes.Select(node => "\n    " + _nodes.Of(node)))
        .ToString();

    private string Trigger(PlayPlan play, TriggerPlan trigger)
    {
        var row = new RowText();
        switch (trigger)
        {
            case EventTrigger match:
                row.WithText("Kind", "Event").With("Match", links.To(Match, match.Match))
                    .With("KeyField", links.EventField(graph.Matches[match.Match].Event, match.KeyField))
                    .With("Captures", match.Captures.Select(field =>
                        links.EventField(graph.Matches[match.Match].Event, field) ?? "-1"));
                break;
            case ConditionTrigger condition:
                row.WithText("Kind", "Condition").With("Condition", links.To(Condition, condition.Condition))
                    .With("Slot", SlotOf(play, trigger, condition.Slot))
                    .With("Bit", links.Slot(TriggerBit, play.Index, condition.Bit, trigger.Index));
                break;
            case ScheduleTrigger schedule:
                row.WithText("Kind", $"{schedule.Kind}").With("Day", schedule.Day - Weekday.Monday, 0)
                    .With("Minute", schedule.Minute, 0).With("Weeks", schedule.Weeks, 1)
                    .With("AnchorDay", schedule.AnchorDay, 0)
                    .WithText("Unit", Rows.Unit(schedule.Unit)).With("Slot", SlotOf(play, trigger, schedule.Slot));
                break;
            case AtTrigger at:
                row.WithText("Kind", "At").With("Day", at.Day, 0).With("Minute", at.Minute, 0)
                    .With("Slot", SlotOf(play, trigger, at.Slot));
                break;
            case DateTrigger date:
                var isDate = graph.Fields[date.Field].Kind == ValueKind.Date;
                row.WithText("Kind", "Date").With("Field", links.To(Field, date.Field))
                    .With("Offset", Rows.Length(date.Offset, date.IsBefore))
                    .With("Minute", !isDate ? -1 : date.Minute < 0 ? NineOClock : date.Minute, 0)
                    .With("OrAtOnce", date.OrAtOnce).With("Slot", SlotOf(play, trigger, date.Slot));
                break;
            default:
                throw new InvalidOperationException($"Unreachable: trigger {trigger.GetType().Name}.");
        }

        return row.WithText("Location", place(trigger.Location)).ToString();
    }

    private string SlotOf(PlayPlan play, TriggerPlan trigger, int slot) =>
        links.Slot(TriggerSlot, play.Index, slot, trigger.Index);
}
