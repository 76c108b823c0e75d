using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;
using static Playbook.Compiler.Emit.NumberKind;

namespace Playbook.Compiler.Emit;

/// <summary>Nodes ⇒ rows of the runtime's tables.</summary>
internal sealed class NodeRows(RowLinks links, Func<SourceLocation, string> place)
{
    private readonly MessageRows _messages = new(links);

    public string Of(FlowNode node)
    {
        var row = new RowText();
        Describe(row, node);
        row.WithText("Statement", node.Statement)
            .With("Step", node.Step, 0)
            .WithText("Location", place(node.Location))
            .WithText("Text", TextOf(node))
            .With("Next", node.Next);
        if (node is PlaceNode stand)
            row.With("Outcomes", stand.Outcomes.Select(Of));
        return row.ToString();
    }

    private string Of(OutcomeEdge edge) => new RowText()
        .WithText("Kind", $"{edge.Kind}")
        .With("Target", edge.Target)
        .WithText("Reason", edge.Reason?.ToString())
        .WithText("Answer", edge.Answer)
        .With("Match", links.To(Match, edge.Match))
        .WithText("Location", place(edge.Location))
        .ToString();

    private void Describe(RowText row, FlowNode node)
    {
        row.WithText("Kind", Kind(node));
        switch (node)
        {
            case SetFieldNode set:
                row.With("Field", links.To(Field, set.Field));
                break;
            case AddPointsNode add:
                row.With("Score", links.To(Score, add.Score)).With("Points", add.Points, 0);
                break;
            case NotifyNode notify:
                row.With("Actor", links.To(Actor, notify.Actor));
                break;
            case TaskNode task:
                row.With("Actor", links.To(Actor, task.Actor)).With("Field", links.To(Field, task.AnswerField))
                    .With("Within", links.Clock(task.Within));
                break;
            case AssignNode assign:
                row.With("Actor", links.To(Actor, assign.Actor));
                break;
            case SplitNode split:
                row.With("Experiment", links.To(Experiment, split.Experiment))
                    .With("Shares", [.. split.Shares.Select(share => share.Below)]);
                break;
            case ContinueNode next:
                row.With("Play", links.To(Play, next.Play))
                    .With("Captures", next.Captures).With("KeepsKey", next.KeepsKey);
                break;
            case PlaceNode stand:
                DescribePlace(row, stand);
                break;
            case EnterStepNode or RouteNode or BranchNode or FinishNode:
                break;
            default:
                throw new InvalidOperationException($"Unreachable: node {node.GetType().Name}.");
        }
    }

    private void DescribePlace(RowText row, PlaceNode node)
    {
        switch (node)
        {
            case TouchNode touch:
                row.With("Content", links.To(Content, touch.Content))
                    .With("Channel", links.To(Channel, touch.Channel))
                    .With("Actor", links.To(Actor, touch.Actor))
                    .With("Needs", links.To(Condition, touch.Needs)).With("Meaning", Rows.Purpose(touch.Purpose))
                    .With("Within", links.Clock(touch.Within)).With("Most", touch.Attempts, 1)
                    .With("Over", touch.AttemptsOver, 0).With("Messages", _messages.Of([touch.Message]));
                break;
            case EachNode each:
                row.With("Contents", links.All(Content, each.Contents))
                    .With("Meanings", each.Purposes.Select(Rows.Purpose))
                    .With("Channel", links.To(Channel, each.Channel)).With("Gap", each.Gap, 0)
                    .With("Needs", links.To(Condition, each.Needs))
                    .With("Messages", _messages.Of(each.Messages));
                break;
            case WaitNode wait:
                row.With("Length", Rows.Length(wait.Length)).With("Team", links.To(Team, wait.Team));
                break;
            case WaitUntilNode until:
                row.With("Moment", Moment(until.Moment));
                break;
            case ListenNode listen:
                row.With("Length", Rows.Length(listen.Length)).With("Team", links.To(Team, listen.Team));
                break;
            case AnswerNode answer:
                row.With("Actor", links.To(Actor, answer.Actor)).With("Field", links.To(Field, answer.AnswerField))
                    .With("Within", links.Clock(answer.Within));
                break;
            case HandOffNode handOff:
                row.With("Handoff", links.To(Handoff, handOff.Handoff));
                break;
            case RepeatNode repeat:
                row.With("TargetNode", repeat.TargetNode).With("Length", Rows.Length(repeat.Delay))
                    .With("Most", repeat.Most, 1).With("CounterOffset", repeat.CounterOffset);
                break;
            default:
                throw new InvalidOperationException($"Unreachable: place {node.GetType().Name}.");
        }
    }

    private static string Kind(FlowNode node) => node switch
    {
        EnterStepNode => "EnterStep",
        SetFieldNode => "Set",
        AddPointsNode => "AddPoints",
        NotifyNode => "Notify",
        TaskNode => "Task",
        AssignNode => "Assign",
        RouteNode => "Route",
        BranchNode => "Branch",
        SplitNode => "Split",
        TouchNode touch => touch.Kind.ToString(),
        EachNode => "Each",
        WaitNode => "Wait",
        WaitUntilNode => "WaitUntil",
        ListenNode => "Listen",
        AnswerNode { Kind: AnswerKind.Task } => "AwaitTask",
        AnswerNode { Kind: AnswerKind.Choose } => "Choose",
        AnswerNode { Kind: AnswerKind.Approval } => "Approval",
        HandOffNode => "HandOff",
        RepeatNode => "Repeat",
        ContinueNode => "Continue",
        FinishNode => "Finish",
        _ => throw new InvalidOperationException($"Unreachable: node {node.GetType().Name}."),
    };

    private static string? TextOf(FlowNode node) => node switch
    {
        NotifyNode notify => notify.Text,
        TaskNode task => task.Text,
        AnswerNode answer => answer.Text,
        _ => null,
    };

    private string Moment(MomentPlan moment)
    {
        var row = new RowText();
        switch (moment)
        {
            case DayMoment day:
                row.WithText("Kind", "Weekday").With("Day", day.Day - Weekday.Monday, 0)
                    .With("Minute", day.Minute, 0);
                break;
            case DateMoment date:
                row.WithText("Kind", "Date").With("Day", date.Day, 0).With("Minute", date.Minute, 0);
                break;
            case TimeMoment time:
                row.WithText("Kind", "TimeOfDay").With("Minute", time.Minute, 0);
                break;
            case NextWorkingDayMoment day:
                row.WithText("Kind", "NextWorkingDay").With("Team", links.To(Team, day.Team))
                    .With("Minute", day.Minute, 0);
                break;
            case WorkingHoursMoment hours:
                row.WithText("Kind", "WorkingHours").With("Team", links.To(Team, hours.Team));
                break;
            case FieldMoment { Operand: FieldOperand field } at:
                row.WithText("Kind", "Field").With("Field", links.To(Field, field.Field));
                Offset(row, at);
                break;
            case FieldMoment { Operand: CaptureOperand capture } at:
                row.WithText("Kind", "Capture").With("Capture", capture.Capture);
                Offset(row, at);
                break;
            default:
                throw new InvalidOperationException($"Unreachable: moment {moment.GetType().Name}.");
        }

        return row.ToString();
    }

    private static void Offset(RowText row, FieldMoment moment) =>
        row.With("IsDate", moment.Operand.Kind == ValueKind.Date)
            .With("Offset", Rows.Length(moment.Offset, moment.IsBefore));
}
