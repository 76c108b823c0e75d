using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Triggers;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// Looks at all ways from the start of one play, also into plays that take over, quickest first. A state is a node
/// with a mark; there are as many as nodes times marks, so a search ends.
/// </summary>
internal sealed class WaySearch
{
    /// <summary>States that a search may look at; far more than a play has that people can still read.</summary>
    public const int Budget = 20_000;

    private readonly FlowGraph _graph;
    private readonly WayEdges _edges;
    private readonly WayQuestion _question;
    private readonly int _budget;
    private readonly HashSet<Visit> _seen = new(VisitedState.Instance);
    private readonly SortedSet<Visit> _pending = new(SoonestVisit.Instance);
    private int _pushed;

    private WaySearch(FlowGraph graph, WayQuestion question, int budget)
    {
        (_graph, _question, _budget) = (graph, question, budget);
        _edges = new WayEdges(graph);
    }

    public static WayResult Run(FlowGraph graph, PlayPlan play, WayQuestion question, int budget = Budget)
    {
        var search = new WaySearch(graph, question, budget);
        var entry = new FlowPoint(play.Index, play.Entry);
        if (play.Triggers.IsEmpty)
            search.Push(new Visit(null, null, entry, question.Start(play, null), 0, null));
        foreach (var trigger in play.Triggers)
            search.Push(new Visit(null, null, entry, question.Start(play, trigger), 0, trigger));
        return search.Run();
    }

    private WayResult Run()
    {
        while (_pending.Min is { } visit)
        {
            _pending.Remove(visit);
            if (!_seen.Add(visit))
                continue;
            if (_seen.Count > _budget)
                return new WayResult(null, _budget, IsComplete: false);
            var node = _graph.Plays[visit.At.Play].Nodes[visit.At.Node];
            if (_question.IsBad(visit.Mark, visit.At, node))
                return new WayResult(WayTo(visit), _seen.Count, IsComplete: true);
            foreach (var edge in _edges.From(visit.At))
            {
                var mark = _question.Step(visit.Mark, visit.At, node, edge);
                Push(new Visit(visit, edge, edge.To, mark, visit.Least + edge.Least, null));
            }
        }

        return new WayResult(null, _seen.Count, IsComplete: true);
    }

    private void Push(Visit visit)
    {
        if (visit.Mark == WayQuestion.Dropped || _seen.Contains(visit))
            return;
        visit.Order = _pushed++;
        _pending.Add(visit);
    }

    private static Way WayTo(Visit last)
    {
        var edges = ImmutableArray.CreateBuilder<WayEdge>();
        var visit = last;
        for (; visit is { Before: { } before, Edge: { } edge }; visit = before)
            edges.Add(edge);
        edges.Reverse();
        return new Way(visit.Trigger, visit.At, edges.ToImmutable());
    }

    /// <param name="before">The visit that led here; null for a start.</param>
    /// <param name="edge">The step that led here; null for a start.</param>
    private sealed class Visit(
        Visit? before, WayEdge? edge, FlowPoint at, int mark, long least, TriggerPlan? trigger)
    {
        public Visit? Before => before;

        public WayEdge? Edge => edge;

        public FlowPoint At => at;

        public int Mark => mark;

        public long Least => least;

        public TriggerPlan? Trigger => trigger;

        /// <summary>Its place among all visits; of two that are as quick the earlier goes first.</summary>
        public int Order { get; set; }
    }

    private sealed class SoonestVisit : IComparer<Visit>
    {
        public static SoonestVisit Instance { get; } = new();

        public int Compare(Visit? x, Visit? y) => (x, y) switch
        {
            ({ } one, { } other) => one.Least.CompareTo(other.Least) is var order and not 0
                ? order
                : one.Order.CompareTo(other.Order),
            _ => (x is null ? 0 : 1) - (y is null ? 0 : 1),
        };
    }

    // A node with a mark, whatever way led there.
    private sealed class VisitedState : IEqualityComparer<Visit>
    {
        public static VisitedState Instance { get; } = new();

        public bool Equals(Visit? x, Visit? y) => x?.Mark == y?.Mark && x?.At == y?.At;

        public int GetHashCode(Visit visit) => (visit.At.GetHashCode() * 31) + visit.Mark;
    }
}
