using System.Collections.Immutable;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Symbols;
using PlanNode = Playbook.Compiler.Flow.Nodes.FlowNode;

namespace Playbook.Guides.Building;

/// <summary>The ways between the nodes of a play, with words and times, read off the flow graph.</summary>
internal sealed class FlowLinks
{
    private const decimal WorkingHoursPerDay = 8;

    // Branches in a row multiply; a reader takes in far fewer ways than this.
    private const int MostSteps = 512;
    private const decimal MillisecondsPerDay = 86_400_000;

    private readonly BuildScope _scope;
    private readonly ILookup<int, FlowLink> _links;

    private readonly int[] _arrivals;
    private readonly bool _isMap;
    private readonly string _if;

    private FlowLinks(PlayPlan plan, BuildScope scope, bool isMap)
    {
        _scope = scope;
        _isMap = isMap;
        _if = scope.Words["edge.if", ""].TrimEnd();
        Plan = plan;
        _links = plan.Nodes.SelectMany(Of).Where(link => link.To >= 0).ToLookup(link => link.From);
        _arrivals = Arrivals(plan);
    }

    public PlayPlan Plan { get; }

    public static FlowLinks Of(PlayPlan plan, BuildScope scope) => new(plan, scope, isMap: false);

    /// <summary>For a map, on which a question stands in its own box and its ways say yes and no.</summary>
    public static FlowLinks ForMap(PlayPlan plan, BuildScope scope) => new(plan, scope, isMap: true);

    public IEnumerable<FlowLink> From(int node) => _links[node];

    /// <summary>
    /// True for a wait with several ways out that several ways lead to: told on the ways themselves, each would be
    /// drawn as often as there are ways in.
    /// </summary>
    public bool IsCrossing(PlanNode node) =>
        node is ListenNode && _arrivals[node.Index] > 1 && _links[node.Index].Skip(1).Any();

    /// <summary>
    /// The ways from a node to the next nodes that <paramref name="isStop"/> holds for, what lies between
    /// folded into one label and one time.
    /// </summary>
    public IEnumerable<FlowLink> Beyond(int node, Func<PlanNode, bool> isStop)
    {
        var open = new Stack<(FlowLink Way, ImmutableHashSet<int> Seen)>();
        foreach (var link in _links[node].Reverse())
            open.Push((link, []));
        for (var step = 0; step < MostSteps && open.TryPop(out var next); step++)
        {
            if (isStop(Plan.Nodes[next.Way.To]) || !_links[next.Way.To].Any())
            {
                yield return next.Way;
                continue;
            }

            if (next.Seen.Contains(next.Way.To))
                continue;
            foreach (var link in _links[next.Way.To].Reverse())
                open.Push((Join(next.Way, link), next.Seen.Add(next.Way.To)));
        }
    }

    /// <summary>A length of time in days, working time by a working day of eight hours.</summary>
    public static decimal Days(Duration length) => length.Amount * length.Unit switch
    {
        DurationUnit.Minute => 1 / 1440m,
        DurationUnit.Hour => 1 / 24m,
        DurationUnit.Day or DurationUnit.CalendarDay or DurationUnit.WorkingDay => 1m,
        DurationUnit.Week or DurationUnit.CalendarWeek => 7m,
        DurationUnit.WorkingHour => 1 / WorkingHoursPerDay,
        DurationUnit.CalendarMonth => 30m,
        DurationUnit.CalendarQuarter => 91m,
        _ => throw new InvalidOperationException($"Unreachable: {length.Unit}."),
    };

    /// <summary>How many ways lead to each node from the nodes that a lead can come to.</summary>
    private int[] Arrivals(PlayPlan plan)
    {
        var counts = new int[plan.Nodes.Length];
        foreach (var node in FlowEdges.Reachable(plan, plan.Entry))
        {
            foreach (var link in _links[node])
                counts[link.To]++;
        }

        return counts;
    }

    private FlowLink Join(FlowLink first, FlowLink second)
    {
        return new FlowLink(
            first.From,
            second.To,
            Joined(first.Label, second.Label),
            first.LeastDays + second.LeastDays,
            first.MostDays + second.MostDays);
    }

    /// <summary>
    /// An "otherwise" before the next question says nothing: <c>otherwise, if it is late</c> ⇒ <c>if it is late</c>.
    /// </summary>
    private string Joined(string first, string second)
    {
        var (otherwise, then) = (_scope.Words["edge.otherwise"], _scope.Words["edge.then"]);
        var isQuestion = second == otherwise || second.StartsWith(_if, StringComparison.Ordinal);
        if (isQuestion && first == otherwise)
            return second;
        if (isQuestion && first.EndsWith(then + otherwise, StringComparison.Ordinal))
            first = first[..^(then.Length + otherwise.Length)];
        return string.Join(then, new[] { first, second }.Where(label => label.Length > 0));
    }

    private IEnumerable<FlowLink> Of(PlanNode node)
    {
        var words = _scope.Words;
        switch (node)
        {
            case WaitNode wait:
                return [
                    Next(
                        node,
                        words["edge.wait", _scope.Phrases.Dative(wait.Length)],
                        Days(wait.Length),
                        Days(wait.Length))];
            case WaitUntilNode:
                return [Next(node, Until(node), 0, 0)];
            case ListenNode listen:
                return Listen(listen);
            case BranchNode branch:
                return _isMap
                    ? [Link(node, branch.Then, words["yes"]), Link(node, branch.Else, words["no"])]
                    : [Link(node, branch.Then, Condition(node)), Link(node, branch.Else, words["edge.otherwise"])];
            case SplitNode split:
                return [
                    .. split.Shares.Select(share => Link(node, share.Target, Share(share))),
                    .. PassingBy(node, Next(node, words["edge.otherwise"]))];
            case RepeatNode repeat:
                return [Again(repeat), Next(node, words["edge.usedup"])];
            case HandOffNode handoff:
                return Answers(
                    handoff, words["outcome.accepted"], 0, Days(_scope.Flow.Handoffs[handoff.Handoff].Accept.Length));
            case TouchNode { Kind: TouchKind.Call } call:
                return Answers(
                    call,
                    call.Outcomes.IsEmpty ? "" : words["edge.otherwise"],
                    0,
                    call.AttemptsOver / MillisecondsPerDay);
            case EachNode each:
                return Answers(
                    each,
                    "",
                    each.Gap * (each.Contents.Length - 1) / MillisecondsPerDay,
                    each.Gap * (each.Contents.Length - 1) / MillisecondsPerDay);
            case AnswerNode answer:
                return Answers(
                    answer,
                    answer.Outcomes.IsEmpty ? "" : Unanswered(answer),
                    0,
                    answer.Within is { } within ? Days(within.Length) : 0);
            case PlaceNode place:
                return Answers(place, "", 0, 0);
            default:
                return [Next(node, "")];
        }
    }

    private IEnumerable<FlowLink> Answers(PlaceNode place, string next, decimal least, decimal most) =>
    [
        .. place.Outcomes.Select(
            outcome => new FlowLink(place.Index, outcome.Target, OutcomeWords(outcome), least, most)),
        .. PassingBy(place, Next(place, next, least, most)),
    ];

    private static FlowLink[] PassingBy(PlanNode node, FlowLink way) => FlowEdges.AnswersAll(node) ? [] : [way];

    /// <summary>What comes about without a line of its own, in words.</summary>
    private string Unanswered(AnswerNode answer)
    {
        var kinds = answer.Kind switch
        {
            AnswerKind.Approval => new[] { OutcomeKind.Approved, OutcomeKind.Rejected, OutcomeKind.Otherwise },
            AnswerKind.Task => [OutcomeKind.Done, OutcomeKind.NotDone],
            _ => [OutcomeKind.Otherwise],
        };
        var open = kinds.Where(kind => answer.Outcomes.All(edge => edge.Kind != kind)).ToList();
        return open is [var single] ? OutcomeWords(single) : OutcomeWords(OutcomeKind.Otherwise);
    }

    private IEnumerable<FlowLink> Listen(ListenNode listen)
    {
        var days = Days(listen.Length);
        var nothing = _scope.Words["edge.nothing", _scope.Phrases.Of(listen.Length)];
        foreach (var outcome in listen.Outcomes)
        {
            yield return outcome.Kind == OutcomeKind.Otherwise
                ? new FlowLink(listen.Index, outcome.Target, nothing, days, days)
                : new FlowLink(listen.Index, outcome.Target, OutcomeWords(outcome), 0, days);
        }

        foreach (var way in PassingBy(listen, Next(listen, nothing, days, days)))
            yield return way;
    }

    /// <summary>One result in words.</summary>
    public string OutcomeWords(OutcomeEdge edge)
    {
        var bound = _scope.FindOutcome(edge.Location);
        return edge.Kind switch
        {
            OutcomeKind.Match when bound?.Match is { } match => _scope.Conditions.Of(match),
            OutcomeKind.Answer => Phrases.Spaced(edge.Answer ?? ""),
            OutcomeKind.Skipped when edge.Reason is { } reason =>
                _scope.Words["outcome.skipped.because", _scope.Words[$"skip.{SkipReasons.WordOf(reason)}"]],
            _ => OutcomeWords(edge.Kind),
        };
    }

    private string OutcomeWords(OutcomeKind kind) => _scope.Words[$"outcome.{kind.ToString().ToLowerInvariant()}"];

    private FlowLink Again(RepeatNode repeat)
    {
        var label = _scope.Words[
            "edge.again", _scope.Phrases.Dative(repeat.Delay), _scope.Words.Count("times", repeat.Most)];
        return new FlowLink(repeat.Index, repeat.TargetNode, label, Days(repeat.Delay), Days(repeat.Delay));
    }

    private string Until(PlanNode node) => _scope.FindStatement(node.Location) is BoundWaitUntil wait
        ? _scope.Words["edge.until", _scope.Phrases.Of(wait.Moment)]
        : "";

    private string Condition(PlanNode node) => _scope.FindBranch(node.Location) is { } branch
        ? _scope.Words["edge.if", _scope.Conditions.Of(branch.Condition)]
        : "";

    private string Share(SplitShare share) =>
        _scope.Words[
            "edge.share", _scope.Words.Formats.Percent((share.Below - share.From) / 100m), Phrases.Spaced(share.Name)];

    private static FlowLink Next(PlanNode node, string label, decimal least = 0, decimal most = 0) =>
        new(node.Index, node.Next, label, least, most);

    private static FlowLink Link(PlanNode node, int target, string label) => new(node.Index, target, label, 0, 0);
}
