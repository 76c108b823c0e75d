using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>Plays and what starts them ⇒ rows of the runtime's tables.</summary>
internal sealed class PlayRows(FlowGraph graph, Func<SourceLocation, string> place)
{
    private const int NineOClock = 540;
    private readonly NodeRows _nodes = new(place);

    /// <summary>A play's row; nodes have a line each, for they are what is looked for.</summary>
    public string Of(PlayPlan play) => new RowText()
        .WithText("Id", play.Id)
        .WithText("Name", play.Name)
        .With("Playbook", play.Playbook)
        .With("Order", play.Order)
        .With("SubjectTeam", play.SubjectTeam)
        .With("Audience", play.Audience)
        .With("Excluded", play.Excluded)
        .With("Triggers", play.Triggers.Select(Trigger))
        .With("StopOn", play.StopOn)
        .With("StopWhen", play.StopWhen)
        .WithText("Again", $"{play.Again}")
        .With("AgainAfter", play.AgainAfter is { } after ? Rows.Length(after) : null)
        .With("HoldOut", play.HoldOut, 0)
        .With("AtOnce", play.AtOnce, 1)
        .With("IsKeyed", play.IsKeyed)
        .With("OtherVersions", play.OtherVersions)
        .With("ValueBeforeAsk", play.ValueBeforeAsk, 0)
        .With("Steps", play.Steps.Select(step =>
            new RowText().WithText("Name", step.Name).With("VisitOffset", step.VisitOffset).ToString()))
        .With("Entry", play.Entry, 0)
        .With("Captures", play.Captures.Select(capture => new RowText()
            .WithText("Name", capture.Alias + "." + capture.Field)
            .With("IsText", capture.Kind.IsText())
            .With("Offset", capture.Offset)
            .ToString()))
        .With("Slot", play.Slot)
        .With("RecordSlot", play.RecordSlot)
        .With("RecordSize", play.RecordSize)
        .With("RecordTextSlot", play.RecordTextSlot)
        .With("RecordTextSize", play.RecordTextSize, 0)
        .With("Nodes", play.Nodes.Select(node => "\n    " + _nodes.Of(node)))
        .ToString();

    private string Trigger(TriggerPlan trigger)
    {
        var row = new RowText();
        switch (trigger)
        {
            case EventTrigger match:
                row.WithText("Kind", "Event").With("Match", match.Match).With("KeyField", match.KeyField)
                    .With("Captures", match.Captures);
                break;
            case ConditionTrigger condition:
                row.WithText("Kind", "Condition").With("Condition", condition.Condition)
                    .With("Slot", condition.Slot).With("Bit", condition.Bit, 0);
                break;
            case ScheduleTrigger schedule:
                row.WithText("Kind", $"{schedule.Kind}").With("Day", schedule.Day - Weekday.Monday, 0)
                    .With("Minute", schedule.Minute, 0).With("Weeks", schedule.Weeks, 1)
                    .With("AnchorDay", schedule.AnchorDay, 0)
                    .WithText("Unit", Rows.Unit(schedule.Unit)).With("Slot", schedule.Slot);
                break;
            case AtTrigger at:
                row.WithText("Kind", "At").With("Day", at.Day, 0).With("Minute", at.Minute, 0)
                    .With("Slot", at.Slot);
                break;
            case DateTrigger date:
                var isDate = graph.Fields[date.Field].Kind == ValueKind.Date;
                row.WithText("Kind", "Date").With("Field", date.Field)
                    .With("Offset", Rows.Length(date.Offset, date.IsBefore))
                    .With("Minute", !isDate ? -1 : date.Minute < 0 ? NineOClock : date.Minute, 0)
                    .With("OrAtOnce", date.OrAtOnce).With("Slot", date.Slot);
                break;
            default:
                throw new InvalidOperationException($"Unreachable: trigger {trigger.GetType().Name}.");
        }

        return row.WithText("Location", place(trigger.Location)).ToString();
    }
}
