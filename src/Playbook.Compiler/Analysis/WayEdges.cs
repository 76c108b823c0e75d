using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// The ways on from a node, with the least time that each takes. Conditions count as open. A touch without a line for
/// its skip is taken to go out: what the author left to chance is not a way of its own.
/// </summary>
internal sealed class WayEdges(FlowGraph graph)
{
    public IEnumerable<WayEdge> From(FlowPoint point)
    {
        var node = graph.Plays[point.Play].Nodes[point.Node];
        WayEdge To(int target, WayKind kind, long least = 0, int match = -1) =>
            new(point with { Node = target }, kind, least, match);

        return node switch
        {
            ContinueNode next =>
                [new WayEdge(new FlowPoint(next.Play, graph.Plays[next.Play].Entry), WayKind.Continued)],
            { IsEnd: true } => [],
            BranchNode branch => [To(branch.Then, WayKind.Holds), To(branch.Else, WayKind.Fails)],
            SplitNode or HandOffNode => Each(node, To),
            RepeatNode repeat =>
                [To(repeat.Next, WayKind.Runs), To(repeat.TargetNode, WayKind.Repeated, Least(repeat.Delay))],
            TouchNode or EachNode => Touch((PlaceNode)node, To),
            WaitNode wait => [To(wait.Next, WayKind.Waited, Least(wait.Length))],
            WaitUntilNode until => [To(until.Next, WayKind.Waited)],
            ListenNode listen => Listen(listen, To),
            AnswerNode answer => Answer(answer, To),
            _ => [To(node.Next, WayKind.Runs)],
        };
    }

    /// <summary>The least time that a length takes; working time may begin and end on one evening.</summary>
    public static long Least(Duration length) => length.Unit switch
    {
        DurationUnit.WorkingHour => length.Amount * 3_600_000L,
        DurationUnit.WorkingDay => (length.Amount - 1) * 86_400_000L,
        _ => length.IsClock ? length.Milliseconds : 0,
    };

    /// <summary>The most that a promise of some length allows; a working day may have a weekend before it.</summary>
    public static long Most(Duration length) => length.Unit switch
    {
        DurationUnit.WorkingHour or DurationUnit.WorkingDay => (Least(length) * 7 / 5) + (3 * 86_400_000L),
        DurationUnit.CalendarDay => length.Amount * 86_400_000L,
        DurationUnit.CalendarWeek => length.Amount * 604_800_000L,
        _ => length.IsClock ? length.Milliseconds : long.MaxValue,
    };

    private static IEnumerable<WayEdge> Touch(PlaceNode touch, Func<int, WayKind, long, int, WayEdge> to)
    {
        var gaps = touch is EachNode each ? each.Gap * (each.Contents.Length - 1) : 0;
        yield return to(touch.Next, WayKind.Released, gaps, -1);
        foreach (var edge in touch.Outcomes)
            yield return to(edge.Target, edge.Kind == OutcomeKind.Skipped ? WayKind.Skipped : WayKind.Released, 0, -1);
    }

    private static IEnumerable<WayEdge> Each(FlowNode node, Func<int, WayKind, long, int, WayEdge> to)
    {
        foreach (var target in FlowEdges.Ways(node))
            yield return to(target, node is SplitNode ? WayKind.Runs : WayKind.Worked, 0, -1);
    }

    private static IEnumerable<WayEdge> Listen(ListenNode listen, Func<int, WayKind, long, int, WayEdge> to)
    {
        foreach (var edge in listen.Outcomes.Where(edge => edge.Kind == OutcomeKind.Match))
            yield return to(edge.Target, WayKind.Matched, 0, edge.Match);
        var otherwise = listen.Outcomes.FirstOrDefault(edge => edge.Kind == OutcomeKind.Otherwise);
        yield return to(otherwise?.Target ?? listen.Next, WayKind.Waited, Least(listen.Length), -1);
    }

    private static IEnumerable<WayEdge> Answer(AnswerNode answer, Func<int, WayKind, long, int, WayEdge> to)
    {
        var kind = answer.Actor < 0 ? WayKind.Answered : WayKind.Worked;
        var limit = answer.Within is { } within ? Least(within.Length) : 0;
        foreach (var edge in answer.Outcomes)
        {
            var isLate = edge.Kind is OutcomeKind.Otherwise or OutcomeKind.NotDone;
            yield return to(edge.Target, isLate ? WayKind.Waited : kind, isLate ? limit : 0, -1);
        }

        if (!FlowEdges.Ways(answer).Contains(answer.Next))
            yield break;
        // What has no line goes on: an answer at once, and the limit where nothing is said for it.
        if (answer.Kind != AnswerKind.Choose)
            yield return to(answer.Next, kind, 0, -1);
        if (answer.Kind != AnswerKind.Task && answer.Outcomes.All(edge => edge.Kind != OutcomeKind.Otherwise))
            yield return to(answer.Next, WayKind.Waited, limit, -1);
    }
}
