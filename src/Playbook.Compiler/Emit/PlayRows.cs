using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Emit;

/// <summary>Plays and what starts them ⇒ rows of the runtime's tables.</summary>
internal sealed class PlayRows(FlowGraph graph, SourceLines lines)
{
    private const int NineOClock = 540;
    private readonly NodeRows _nodes = new(lines);

    /// <summary>A play's row; nodes have a line each, for they are what is looked for.</summary>
    public void Emit(CodeText code, PlayPlan play)
    {
        code.Open("public static readonly PlayTable Table = new()");
        foreach (var property in Properties(play))
            code.Line(property + ",");
        code.Line("Nodes =");
        code.Line("[");
        code.Deeper();
        foreach (var node in play.Nodes)
            code.Line(_nodes.Of(node) + ",");
        code.Shallower();
        code.Line("],");
        code.Close(";");
    }

    private IEnumerable<string> Properties(PlayPlan play)
    {
        yield return $"Id = {CSharpLiteral.Of(play.Id)}";
        yield return $"Name = {CSharpLiteral.Of(play.Name)}";
        yield return $"Playbook = {play.Playbook}";
        yield return $"Order = {play.Order}";
        yield return $"SubjectTeam = {play.SubjectTeam}";
        yield return $"Audience = {Rows.Numbers(play.Audience)}";
        yield return $"Excluded = {Rows.Numbers(play.Excluded)}";
        yield return $"Triggers = {RowText.List(play.Triggers.Select(Trigger))}";
        yield return $"StopOn = {Rows.Numbers(play.StopOn)}";
        yield return $"StopWhen = {Rows.Numbers(play.StopWhen)}";
        yield return $"Again = Again.{play.Again}";
        if (play.AgainAfter is { } after)
            yield return $"AgainAfter = {Rows.Length(after)}";
        yield return $"HoldOut = {play.HoldOut}";
        yield return $"AtOnce = {play.AtOnce}";
        yield return $"IsKeyed = {CSharpLiteral.Of(play.IsKeyed)}";
        yield return $"OtherVersions = {Rows.Numbers(play.OtherVersions)}";
        yield return $"ValueBeforeAsk = {play.ValueBeforeAsk}";
        yield return "Steps = " + RowText.List(play.Steps.Select(step =>
            $"new StepTable({CSharpLiteral.Of(step.Name)}, {step.VisitOffset})"));
        yield return $"Entry = {play.Entry}";
        yield return "Captures = " + RowText.List(play.Captures.Select(capture =>
            $"new CaptureTable({CSharpLiteral.Of(capture.Alias + "." + capture.Field)}, "
                + $"{CSharpLiteral.Of(capture.Kind.IsText())}, {capture.Offset})"));
        yield return $"Slot = {play.Slot}";
        yield return $"RecordSlot = {play.RecordSlot}";
        yield return $"RecordSize = {play.RecordSize}";
        yield return $"RecordTextSlot = {play.RecordTextSlot}";
        yield return $"RecordTextSize = {play.RecordTextSize}";
    }

    private string Trigger(TriggerPlan trigger)
    {
        var row = new RowText("TriggerTable");
        switch (trigger)
        {
            case EventTrigger match:
                row.With("Kind", "TriggerKind.Event").With("Match", match.Match).With("KeyField", match.KeyField)
                    .With("Captures", match.Captures);
                break;
            case ConditionTrigger condition:
                row.With("Kind", "TriggerKind.Condition").With("Condition", condition.Condition)
                    .With("Slot", condition.Slot).With("Bit", condition.Bit, 0);
                break;
            case ScheduleTrigger schedule:
                row.With("Kind", "TriggerKind." + schedule.Kind).With("Day", schedule.Day - Weekday.Monday, 0)
                    .With("Minute", schedule.Minute, 0).With("Weeks", schedule.Weeks, 1)
                    .With("AnchorDay", schedule.AnchorDay, 0)
                    .With("Unit", Rows.Length(new Duration(1, schedule.Unit)) + ".Unit").With("Slot", schedule.Slot);
                break;
            case AtTrigger at:
                row.With("Kind", "TriggerKind.At").With("Day", at.Day, 0).With("Minute", at.Minute, 0)
                    .With("Slot", at.Slot);
                break;
            case DateTrigger date:
                var isDate = graph.Fields[date.Field].Kind == ValueKind.Date;
                row.With("Kind", "TriggerKind.Date").With("Field", date.Field)
                    .With("Offset", Rows.Length(date.Offset, date.IsBefore))
                    .With("Minute", !isDate ? -1 : date.Minute < 0 ? NineOClock : date.Minute, 0)
                    .With("OrAtOnce", date.OrAtOnce).With("Slot", date.Slot);
                break;
            default:
                throw new InvalidOperationException($"Unreachable: trigger {trigger.GetType().Name}.");
        }

        return row.WithText("Location", lines.Place(trigger.Location)).ToString();
    }
}
