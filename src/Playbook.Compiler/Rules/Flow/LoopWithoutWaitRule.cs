using Playbook.Compiler.Analysis;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Rules.Flow;

/// <summary>
/// On every cycle, across plays and playbooks, something lasts at least a minute or needs a new input. Exact on the
/// flow graph; writes that start other plays are over-approximated (see <see cref="ImmediateFlow"/>).
/// </summary>
internal sealed class LoopWithoutWaitRule() : BuiltInRule("PB3001")
{
    public override void Initialize(RuleRegistration registration) =>
        registration.RegisterWorkspaceAction(Check);

    private static void Check(RuleContext context)
    {
        if (context.Flow is not { } graph)
            return;
        var flow = new ImmediateFlow(graph);
        var done = new HashSet<FlowPoint>();
        foreach (var play in graph.Plays)
        {
            if (Cycle(flow, new FlowPoint(play.Index, play.Entry), done) is { } cycle)
                Report(context, graph, cycle);
        }
    }

    // Depth first with a stack of its own, so that a long playbook needs no deep call stack.
    private static List<FlowPoint>? Cycle(ImmediateFlow flow, FlowPoint start, HashSet<FlowPoint> done)
    {
        if (done.Contains(start))
            return null;
        var way = new List<FlowPoint> { start };
        var onWay = new HashSet<FlowPoint> { start };
        var next = new Stack<IEnumerator<FlowPoint>>();
        next.Push(flow.After(start).GetEnumerator());
        while (next.Count > 0)
        {
            if (!next.Peek().MoveNext())
            {
                next.Pop();
                done.Add(way[way.Count - 1]);
                onWay.Remove(way[way.Count - 1]);
                way.RemoveAt(way.Count - 1);
                continue;
            }
            var point = next.Peek().Current;
            if (onWay.Contains(point))
                return Finished(way, way.IndexOf(point), done);
            if (done.Contains(point))
                continue;
            way.Add(point);
            onWay.Add(point);
            next.Push(flow.After(point).GetEnumerator());
        }
        return null;
    }

    // All of the way is done: a second cycle over the same points would be the same mistake told twice.
    private static List<FlowPoint> Finished(List<FlowPoint> way, int start, HashSet<FlowPoint> done)
    {
        done.UnionWith(way);
        return way.GetRange(start, way.Count - start);
    }

    private static void Report(RuleContext context, FlowGraph graph, List<FlowPoint> cycle)
    {
        var jumps = cycle.Where((point, index) => point.Play != cycle[(index + 1) % cycle.Count].Play).ToList();
        var last = jumps.Count > 0 ? jumps[jumps.Count - 1] : cycle[cycle.Count - 1];
        var plays = cycle.Select(point => graph.Plays[point.Play]).Distinct().Select(play => play.Title ?? play.Name);
        var diagnostic = Diagnostic.Create(
            context.Descriptor, graph.Plays[last.Play].Nodes[last.Node].Location, string.Join(", ", plays));
        foreach (var jump in jumps.Where(jump => jump != last))
        {
            var starts = graph.Plays[jump.Play].Nodes[jump.Node].Location;
            diagnostic = diagnostic.WithLabel(starts, "and this starts the other");
        }
        context.Report(diagnostic);
    }
}
