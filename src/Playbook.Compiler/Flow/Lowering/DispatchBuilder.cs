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
        {
            var events = new IndexSet();
            foreach (var match in signal.Matches)
                events.UnionWith(EventsOf(graph.Matches[match], bySignal));
            // What two leads have done may be enough when they become one.
            if (signal.Kind != SignalKind.Any && graph.MergedEvent >= 0)
                events.Add(graph.MergedEvent);
            bySignal.Add(events.ToImmutable());
        }

        _signals = [.. graph.Signals.Select((signal, i) => signal with { ListensTo = bySignal[i] })];
        _matches = [.. graph.Matches.Select(match => match with { ListensTo = EventsOf(match, bySignal) })];
    }

    public static FlowGraph Build(FlowGraph graph) => new DispatchBuilder(graph).Build();

    private FlowGraph Build()
    {
        var plays = _graph.Plays.Select(play => play with { ListensTo = EventsOf(play) }).ToImmutableArray();
        var matches = Listeners(_matches, match => match.ListensTo);
        var histories = Listeners(_graph.Histories, history => _matches[history.Match].ListensTo);
        var counters = Listeners(_graph.Counters, counter => _matches[counter.Match].ListensTo);
        var signals = Listeners(_signals, signal => signal.ListensTo);
        var listening = Listeners(plays, play => play.ListensTo);
        return _graph with
        {
            Signals = _signals,
            Matches = _matches,
            Plays = plays,
            Events = [.. _graph.Events.Select(item => item with
            {
                Matches = matches[item.Index].ToImmutable(),
                Histories = histories[item.Index].ToImmutable(),
                Counters = counters[item.Index].ToImmutable(),
                Signals = signals[item.Index].ToImmutable(),
                Plays = listening[item.Index].ToImmutable(),
            })],
        };
    }

    private ImmutableArray<int> EventsOf(MatchPlan match, List<ImmutableArray<int>> bySignal) =>
        match.IsActivity
            ? Indexes.Of(_graph.Events.Where(item => item.Nature == EventNature.Engagement), item => item.Index)
            : match.Signal >= 0 ? bySignal[match.Signal]
            : [match.Event];

    private ImmutableArray<int> EventsOf(PlayPlan play)
    {
        var events = new IndexSet();
        foreach (var trigger in play.Triggers)
        {
            if (trigger is EventTrigger start)
                events.UnionWith(_matches[start.Match].ListensTo);
        }

        foreach (var match in play.StopOn)
            events.UnionWith(_matches[match].ListensTo);
        foreach (var node in play.Nodes)
        {
            if (node is ListenNode listen)
            {
                foreach (var edge in listen.Outcomes.Where(edge => edge.Match >= 0))
                    events.UnionWith(_matches[edge.Match].ListensTo);
            }

            var results = ResultsOf(node);
            foreach (var item in _graph.Events.Where(item => Array.IndexOf(results, item.Result) >= 0))
                events.Add(item.Index);
        }

        return events.ToImmutable();
    }

    /// <summary>The results that a place can wait for.</summary>
    private static ResultKind[] ResultsOf(FlowNode node) => node switch
    {
        TouchNode { Kind: TouchKind.Call } => [
            ResultKind.CallConnected, ResultKind.CallNotAnswered, ResultKind.CallDeclined,
            ResultKind.CallWrongNumber, ResultKind.CallLaterRequested, ResultKind.TouchFailed],
        TouchNode or EachNode => [ResultKind.TouchFailed],
        TaskNode or AnswerNode { Kind: AnswerKind.Task } => [ResultKind.TaskDone],
        AnswerNode { Kind: AnswerKind.Approval } => [ResultKind.ApprovalGiven, ResultKind.ApprovalRefused],
        AnswerNode { Kind: AnswerKind.Choose } => [ResultKind.AnswerGiven],
        HandOffNode => [
            ResultKind.HandoffAccepted, ResultKind.HandoffRejected, ResultKind.HandoffFeedback, ResultKind.TaskDone],
        AssignNode or RouteNode => [ResultKind.Assigned],
        _ => [],
    };

    // For each event: the indexes of those that listen to it, in order.
    private ImmutableArray<int>.Builder[] Listeners<T>(
        ImmutableArray<T> items, Func<T, ImmutableArray<int>> listensTo)
    {
        var listeners = new ImmutableArray<int>.Builder[_graph.Events.Length];
        for (var item = 0; item < listeners.Length; item++)
            listeners[item] = ImmutableArray.CreateBuilder<int>();
        for (var index = 0; index < items.Length; index++)
        {
            foreach (var item in listensTo(items[index]))
                listeners[item].Add(index);
        }
        return listeners;
    }
}
