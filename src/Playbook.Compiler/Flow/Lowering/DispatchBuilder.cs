using System.Collections.Immutable;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>
/// Finds which events can concern what: matches, histories, counters, signals and plays are asked only about those.
/// </summary>
internal sealed class DispatchBuilder
{
    private readonly FlowGraph _graph;
    private readonly ImmutableArray<SignalPlan> _signals;
    private readonly ImmutableArray<MatchPlan> _matches;

    private DispatchBuilder(FlowGraph graph)
    {
        _graph = graph;
        var bySignal = new List<ImmutableArray<int>>();
        foreach (var signal in graph.Signals)
            bySignal.Add(Union(signal.Matches.Select(match => EventsOf(graph.Matches[match], bySignal))));
        _signals = [.. graph.Signals.Select((signal, i) => signal with { ListensTo = bySignal[i] })];
        _matches = [.. graph.Matches.Select(match => match with { ListensTo = EventsOf(match, bySignal) })];
    }

    public static FlowGraph Build(FlowGraph graph) => new DispatchBuilder(graph).Build();

    private FlowGraph Build()
    {
        var plays = _graph.Plays.Select(play => play with { ListensTo = EventsOf(play) }).ToImmutableArray();
        return _graph with
        {
            Signals = _signals,
            Matches = _matches,
            Plays = plays,
            Events = [.. _graph.Events.Select(item => item with
            {
                Matches = Listeners(_matches, match => match.ListensTo, item.Index),
                Histories = Listeners(_graph.Histories, history => _matches[history.Match].ListensTo, item.Index),
                Counters = Listeners(_graph.Counters, counter => _matches[counter.Match].ListensTo, item.Index),
                Signals = Listeners(_signals, signal => signal.ListensTo, item.Index),
                Plays = Listeners(plays, play => play.ListensTo, item.Index),
            })],
        };
    }

    private ImmutableArray<int> EventsOf(MatchPlan match, List<ImmutableArray<int>> bySignal) =>
        match.IsActivity
            ? [.. _graph.Events.Where(item => item.Nature == EventNature.Engagement).Select(item => item.Index)]
            : match.Signal >= 0 ? bySignal[match.Signal]
            : [match.Event];

    private ImmutableArray<int> EventsOf(PlayPlan play)
    {
        var matches = play.Triggers.OfType<EventTrigger>().Select(trigger => trigger.Match)
            .Concat(play.StopOn)
            .Concat(play.Nodes.OfType<ListenNode>().SelectMany(node => node.Outcomes)
                .Where(edge => edge.Match >= 0).Select(edge => edge.Match));
        return Union(matches.Select(match => _matches[match].ListensTo).Append(ResultsOf(play)));
    }

    /// <summary>The results that a place of the play can wait for.</summary>
    private ImmutableArray<int> ResultsOf(PlayPlan play)
    {
        var kinds = new HashSet<ResultKind>(play.Nodes.SelectMany(node => node switch
        {
            TouchNode { Kind: TouchKind.Call } => [
                ResultKind.CallConnected, ResultKind.CallNotAnswered, ResultKind.CallDeclined,
                ResultKind.CallWrongNumber, ResultKind.CallLaterRequested, ResultKind.TouchFailed],
            TouchNode or EachNode => [ResultKind.TouchFailed],
            TaskNode or AnswerNode { Kind: AnswerKind.Task } => [ResultKind.TaskDone],
            AnswerNode { Kind: AnswerKind.Approval } => [ResultKind.ApprovalGiven, ResultKind.ApprovalRefused],
            AnswerNode { Kind: AnswerKind.Choose } => [ResultKind.AnswerGiven],
            HandOffNode => [
                ResultKind.HandoffAccepted, ResultKind.HandoffRejected, ResultKind.HandoffFeedback,
                ResultKind.TaskDone],
            AssignNode or RouteNode => [ResultKind.Assigned],
            _ => Array.Empty<ResultKind>(),
        }));
        return [.. _graph.Events.Where(item => kinds.Contains(item.Result)).Select(item => item.Index)];
    }

    private static ImmutableArray<int> Listeners<T>(
        ImmutableArray<T> items, Func<T, ImmutableArray<int>> listensTo, int eventIndex) =>
        [.. Enumerable.Range(0, items.Length).Where(i => listensTo(items[i]).Contains(eventIndex))];

    private static ImmutableArray<int> Union(IEnumerable<ImmutableArray<int>> sets) =>
        [.. new SortedSet<int>(sets.SelectMany(set => set))];
}
