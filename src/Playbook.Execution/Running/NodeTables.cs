using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;
using Playbook.Runtime.Tables;

namespace Playbook.Execution.Running;

/// <summary>Nodes ⇒ tables.</summary>
internal sealed class NodeTables(LocationText location)
{
    public NodeTable NodeOf(FlowNode node)
    {
        var row = KindOf(node) with
        {
            Step = node.Step,
            Location = location(node.Location),
            Next = node.Next,
        };
        return node is PlaceNode place ? row with { Outcomes = [.. place.Outcomes.Select(OutcomeOf)] } : row;
    }

    private OutcomeTable OutcomeOf(OutcomeEdge edge) =>
        new((Runtime.Tables.OutcomeKind)edge.Kind, edge.Target)
        {
            // The compiler's list has no reason where a line names none; the runtime's begins with that.
            Reason = edge.Reason is { } reason ? (Runtime.SkipReason)(reason + 1) : Runtime.SkipReason.None,
            Answer = edge.Answer,
            Match = edge.Match,
            Location = location(edge.Location),
        };

    private NodeTable KindOf(FlowNode node)
    {
        var row = new NodeTable { Kind = NodeKind.EnterStep, Statement = node.Statement };
        return node switch
        {
            EnterStepNode => row,
            SetFieldNode set => row with { Kind = NodeKind.Set, Field = set.Field },
            AddPointsNode add => row with { Kind = NodeKind.AddPoints, Score = add.Score, Points = add.Points },
            NotifyNode notify => row with
            {
                Kind = NodeKind.Notify,
                Actor = notify.Actor,
                Text = notify.Text ?? "",
            },
            TaskNode task => row with
            {
                Kind = NodeKind.Task,
                Actor = task.Actor,
                Text = task.Text,
                Field = task.AnswerField,
                Within = TablesBuilder.ClockOf(task.Within),
            },
            AssignNode assign => row with { Kind = NodeKind.Assign, Actor = assign.Actor },
            RouteNode => row with { Kind = NodeKind.Route },
            BranchNode => row with { Kind = NodeKind.Branch },
            SplitNode split => row with
            {
                Kind = NodeKind.Split,
                Experiment = split.Experiment,
                Shares = [.. split.Shares.Select(share => share.Below)],
            },
            ContinueNode next => row with
            {
                Kind = NodeKind.Continue,
                Play = next.Play,
                Captures = next.Captures,
                KeepsKey = next.KeepsKey,
            },
            FinishNode => row with { Kind = NodeKind.Finish },
            PlaceNode place => PlaceOf(place, row),
            _ => throw new InvalidOperationException($"unreachable: node {node.GetType().Name}"),
        };
    }

    private NodeTable PlaceOf(PlaceNode node, NodeTable row) => node switch
    {
        TouchNode touch => TouchOf(touch, row),
        EachNode each => row with
        {
            Kind = NodeKind.Each,
            Contents = each.Contents,
            Meanings = [.. each.Purposes.Select(TablesBuilder.MeaningOf)],
            Channel = each.Channel,
            Gap = each.Gap,
            Needs = each.Needs,
            Messages = MessageTables.Of(each.Messages),
        },
        WaitNode wait => row with
        {
            Kind = NodeKind.Wait,
            Length = TablesBuilder.LengthOf(wait.Length),
            Team = wait.Team,
        },
        WaitUntilNode until => row with { Kind = NodeKind.WaitUntil, Moment = MomentOf(until.Moment) },
        ListenNode listen => row with
        {
            Kind = NodeKind.Listen,
            Length = TablesBuilder.LengthOf(listen.Length),
            Team = listen.Team,
        },
        AnswerNode answer => row with
        {
            Kind = answer.Kind switch
            {
                AnswerKind.Task => NodeKind.AwaitTask,
                AnswerKind.Choose => NodeKind.Choose,
                AnswerKind.Approval => NodeKind.Approval,
                _ => throw new InvalidOperationException($"unreachable: answer {answer.Kind}"),
            },
            Actor = answer.Actor,
            Text = answer.Text,
            Field = answer.AnswerField,
            Within = TablesBuilder.ClockOf(answer.Within),
        },
        HandOffNode handOff => row with { Kind = NodeKind.HandOff, Handoff = handOff.Handoff },
        RepeatNode repeat => row with
        {
            Kind = NodeKind.Repeat,
            TargetNode = repeat.TargetNode,
            Length = TablesBuilder.LengthOf(repeat.Delay),
            Most = repeat.Most,
            CounterOffset = repeat.CounterOffset,
        },
        _ => throw new InvalidOperationException($"unreachable: place {node.GetType().Name}"),
    };

    private static NodeTable TouchOf(TouchNode touch, NodeTable row) => row with
    {
        Kind = touch.Kind switch
        {
            TouchKind.Send => NodeKind.Send,
            TouchKind.Share => NodeKind.Share,
            TouchKind.Call => NodeKind.Call,
            _ => throw new InvalidOperationException($"unreachable: touch {touch.Kind}"),
        },
        Content = touch.Content,
        Channel = touch.Channel,
        Actor = touch.Actor,
        Needs = touch.Needs,
        Meaning = TablesBuilder.MeaningOf(touch.Purpose),
        Within = TablesBuilder.ClockOf(touch.Within),
        Most = touch.Attempts,
        Over = touch.AttemptsOver,
        Messages = MessageTables.Of([touch.Message]),
    };

    private static MomentTable MomentOf(MomentPlan moment) => moment switch
    {
        DayMoment day => new MomentTable
        {
            Kind = MomentKind.Weekday,
            Day = day.Day - Weekday.Monday,
            Minute = day.Minute,
        },
        DateMoment date => new MomentTable { Kind = MomentKind.Date, Day = date.Day, Minute = date.Minute },
        TimeMoment time => new MomentTable { Kind = MomentKind.TimeOfDay, Minute = time.Minute },
        NextWorkingDayMoment day => new MomentTable
        {
            Kind = MomentKind.NextWorkingDay,
            Team = day.Team,
            Minute = day.Minute,
        },
        WorkingHoursMoment hours => new MomentTable { Kind = MomentKind.WorkingHours, Team = hours.Team },
        FieldMoment field => FieldMomentOf(field),
        _ => throw new InvalidOperationException($"unreachable: moment {moment.GetType().Name}"),
    };

    private static MomentTable FieldMomentOf(FieldMoment moment)
    {
        var offset = TablesBuilder.LengthOf(moment.Offset);
        var table = new MomentTable
        {
            Kind = MomentKind.Field,
            IsDate = moment.Operand.Kind == ValueKind.Date,
            Offset = moment.IsBefore ? offset with { Amount = -offset.Amount } : offset,
        };
        return moment.Operand switch
        {
            FieldOperand field => table with { Source = field.Field },
            CaptureOperand capture => table with { Kind = MomentKind.Capture, Source = capture.Capture },
            _ => throw new InvalidOperationException($"unreachable: a wait for {moment.Operand.GetType().Name}"),
        };
    }
}
