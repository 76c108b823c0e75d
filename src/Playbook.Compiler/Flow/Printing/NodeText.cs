using System.Globalization;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow.Moments;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Printing;

/// <summary>Nodes in a line each: what they do and where they lead.</summary>
public static class NodeText
{
    /// <summary>What a node does, without where it leads.</summary>
    public static string Of(FlowGraph graph, PlayPlan play, FlowNode node) => node switch
    {
        EnterStepNode => "enter " + play.Steps[node.Step].Name,
        SetFieldNode set => $"set lead.{graph.Fields[set.Field].Name} to {ConditionText.Of(graph, set.Value)}",
        AddPointsNode add => $"score {graph.Scores[add.Score].Id} {Signed(add.Points)}",
        NotifyNode notify => "notify " + Actor(graph, notify.Actor),
        TaskNode task => $"task {Quoted(task.Text)} for {Actor(graph, task.Actor)}{Within(graph, task.Within)}",
        AssignNode assign => $"assign to {Actor(graph, assign.Actor)}{(assign.InTurn ? " in turn" : "")}",
        RouteNode route => Route(graph, route),
        BranchNode branch => "if " + ConditionText.Of(graph, branch.Condition),
        SplitNode split => "split " + graph.Experiments[split.Experiment].Id,
        RepeatNode repeat => $"repeat {play.Steps[repeat.Target].Name} after {repeat.Delay}, at most "
            + $"{Number(repeat.Most)} times",
        TouchNode touch => Touch(graph, touch) + Needs(graph, touch.Needs) + Purpose(touch.Purpose),
        EachNode each => $"send each of {string.Join(", ", each.Contents.Select(item => graph.Contents[item].Id))} "
            + $"by {graph.Channels[each.Channel].Name}, {ValueText.Milliseconds(each.Gap)} apart"
            + Needs(graph, each.Needs),
        WaitNode wait => $"wait {wait.Length}{OfTeam(graph, wait.Team)}",
        WaitUntilNode wait => "wait until " + Moment(graph, wait.Moment),
        ListenNode listen => $"wait up to {listen.Length}{OfTeam(graph, listen.Team)}",
        AnswerNode answer => $"{Word(answer.Kind)} {Quoted(answer.Text)} by "
            + $"{(answer.Actor < 0 ? "lead" : Actor(graph, answer.Actor))}{Within(graph, answer.Within)}",
        HandOffNode handOff => "hand off as " + graph.Handoffs[handOff.Handoff].Id,
        ContinueNode onward => "continue with " + graph.Plays[onward.Play].Id,
        FinishNode finish => finish.IsImplied ? "end" : "finish",
        _ => throw new InvalidOperationException($"Unreachable: node {node.GetType().Name}."),
    };

    /// <summary>What leads to an outcome's target.</summary>
    public static string Of(FlowGraph graph, OutcomeEdge edge) => edge.Kind switch
    {
        OutcomeKind.Match => "when " + ConditionText.OfMatch(graph, edge.Match),
        OutcomeKind.Answer => "when " + edge.Answer,
        OutcomeKind.Skipped when edge.Reason is { } reason => "when skipped because " + SkipReasons.WordOf(reason),
        OutcomeKind.Otherwise => "otherwise",
        _ => "when " + Words(edge.Kind.ToString()),
    };

    private static string Touch(FlowGraph graph, TouchNode touch)
    {
        var channel = graph.Channels[touch.Channel].Name;
        return touch.Kind switch
        {
            TouchKind.Send => $"send {graph.Contents[touch.Content].Id} by {channel}",
            TouchKind.Share => $"share {graph.Contents[touch.Content].Id} on {channel}",
            TouchKind.Call => $"call by {Actor(graph, touch.Actor)} on {channel}{Within(graph, touch.Within)}"
                + (touch.Attempts == 1 ? ""
                    : $", {Number(touch.Attempts)} attempts over {ValueText.Milliseconds(touch.AttemptsOver)}"),
            _ => throw new InvalidOperationException($"Unreachable: touch {touch.Kind}."),
        };
    }

    private static string Route(FlowGraph graph, RouteNode route)
    {
        var cases = route.Cases.Select(line =>
            $"{string.Join(" or ", line.Values.Select(ValueText.Of))} to {Actor(graph, line.Actor)}");
        var otherwise = route.Otherwise < 0 ? "" : ", otherwise to " + Actor(graph, route.Otherwise);
        return $"route by {ConditionText.Of(graph, route.Operand)}: {string.Join(", ", cases)}{otherwise}";
    }

    private static string Moment(FlowGraph graph, MomentPlan moment) => moment switch
    {
        DayMoment day => $"{Words(day.Day.ToString())} {new TimeValue(day.Minute)}",
        DateMoment date => $"{new DateValue((int)date.Day)} {new TimeValue(date.Minute)}",
        TimeMoment time => new TimeValue(time.Minute).ToString(),
        WorkingHoursMoment hours => "working hours" + OfTeam(graph, hours.Team),
        NextWorkingDayMoment day => $"next working day{OfTeam(graph, day.Team)} {new TimeValue(day.Minute)}",
        FieldMoment field =>
            $"{field.Offset} {(field.IsBefore ? "before" : "after")} {ConditionText.Of(graph, field.Operand)}",
        _ => throw new InvalidOperationException($"Unreachable: moment {moment.GetType().Name}."),
    };

    private static string Needs(FlowGraph graph, int condition) =>
        condition < 0 ? "" : " if " + ConditionText.Of(graph, condition);

    private static string Purpose(TouchPurpose purpose) => purpose switch
    {
        TouchPurpose.Value => " (value)",
        TouchPurpose.Ask => " (ask)",
        TouchPurpose.Unstated => "",
        _ => throw new InvalidOperationException($"Unreachable: purpose {purpose}."),
    };

    private static string Word(AnswerKind kind) => kind switch
    {
        AnswerKind.Task => "task",
        AnswerKind.Choose => "choose",
        AnswerKind.Approval => "approval",
        _ => throw new InvalidOperationException($"Unreachable: answer {kind}."),
    };

    internal static string Within(FlowGraph graph, ClockPlan? clock) => clock is null ? ""
        : $" within {clock.Length}{OfTeam(graph, clock.Team)}"
            + (clock.Notify < 0 ? "" : ", otherwise notify " + Actor(graph, clock.Notify))
            + (clock.Reassign == 0 ? "" : $" and reassign at most {Number(clock.Reassign)} times");

    private static string OfTeam(FlowGraph graph, int team) => team < 0 ? "" : " of " + graph.Teams[team].Name;

    private static string Actor(FlowGraph graph, int actor) => graph.Actors[actor].Name;

    private static string Quoted(string text) => new TextValue(text).ToString();

    private static string Number(int number) => number.ToString(CultureInfo.InvariantCulture);

    private static string Signed(long points) => (points < 0 ? "- " : "+ ")
        + Math.Abs(points).ToString(CultureInfo.InvariantCulture);

    /// <summary><c>AskedToCallLater</c> ⇒ <c>asked to call later</c>.</summary>
    private static string Words(string name) => string.Concat(name.Select((letter, i) =>
        letter is >= 'A' and <= 'Z' ? (i == 0 ? "" : " ") + (char)(letter | 0x20) : letter.ToString()));
}
