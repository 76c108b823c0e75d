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
    private readonly List<Visit> _visits = [];
    private readonly HashSet<(FlowPoint, int)> _seen = [];
    private readonly SortedSet<(long Least, int Visit)> _pending = [];

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
            search.Push(new Visit(-1, null, entry, question.Start(play, null), 0, null));
        foreach (var trigger in play.Triggers)
            search.Push(new Visit(-1, null, entry, question.Start(play, trigger), 0, trigger));
        return search.Run();
    }

    private WayResult Run()
    {
        while (_pending.Count > 0)
        {
            var (_, index) = _pending.Min;
            _pending.Remove(_pending.Min);
            var visit = _visits[index];
            if (!_seen.Add((visit.At, visit.Mark)))
                continue;
            if (_seen.Count > _budget)
                return new WayResult(null, _budget, IsComplete: false);
            var node = _graph.Plays[visit.At.Play].Nodes[visit.At.Node];
            if (_question.IsBad(visit.Mark, visit.At, node))
                return new WayResult(WayTo(visit), _seen.Count, IsComplete: true);
            foreach (var edge in _edges.From(visit.At))
            {
                var mark = _question.Step(visit.Mark, visit.At, node, edge);
                Push(new Visit(index, edge, edge.To, mark, visit.Least + edge.Least, null));
            }
        }

        return new WayResult(null, _seen.Count, IsComplete: true);
    }

    private void Push(Visit visit)
    {
        if (visit.Mark == WayQuestion.Dropped || _seen.Contains((visit.At, visit.Mark)))
            return;
        _visits.Add(visit);
        _pending.Add((visit.Least, _visits.Count - 1));
    }

    private Way WayTo(Visit last)
    {
        var edges = ImmutableArray.CreateBuilder<WayEdge>();
        var visit = last;
        for (; visit.Edge is { } edge; visit = _visits[visit.Before])
            edges.Add(edge);
        edges.Reverse();
        return new Way(visit.Trigger, visit.At, edges.ToImmutable());
    }

    /// <param name="Before">Index of the visit that led here; -1 for a start.</param>
    /// <param name="Edge">The step that led here; null for a start.</param>
    private sealed record Visit(
        int Before, WayEdge? Edge, FlowPoint At, int Mark, long Least, TriggerPlan? Trigger);
}
