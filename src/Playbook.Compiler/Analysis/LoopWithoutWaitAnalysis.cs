using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// On every cycle, across plays and playbooks, something lasts at least a minute or needs a new input. Exact on the
/// flow graph; writes that start other plays are over-approximated (see <see cref="ImmediateFlow"/>).
/// </summary>
internal sealed class LoopWithoutWaitAnalysis : FlowAnalysis
{
    public override string Code => "PB3001";

    public override string Claim => "On every cycle something lasts, or somebody does something.";

    public override IEnumerable<FlowProof> Prove(BoundWorkspace workspace, FlowGraph graph)
    {
        var flow = new ImmediateFlow(graph, OneWayPoints.Of(graph));
        var done = new HashSet<FlowPoint>();
        foreach (var play in graph.Plays)
        {
            var before = done.Count;
            var cycle = Cycle(flow, new FlowPoint(play.Index, play.Entry), done);
            var proof = ShapeProof.Of(Code, play) with
            {
                States = done.Count - before,
                Budget = graph.Plays.Sum(other => other.Nodes.Length),
            };
            yield return cycle is null ? proof : Refuted(proof, graph, cycle);
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

    private static FlowProof Refuted(FlowProof proof, FlowGraph graph, List<FlowPoint> cycle)
    {
        var jumps = cycle.Where((point, index) => point.Play != cycle[(index + 1) % cycle.Count].Play).ToList();
        var last = jumps.Count > 0 ? jumps[jumps.Count - 1] : cycle[cycle.Count - 1];
        var plays = cycle.Select(point => graph.Plays[point.Play]).Distinct().Select(WitnessTeller.NameOf);
        var witness = new Witness([.. jumps.DefaultIfEmpty(last).Select(jump => new WitnessLine(
            0, $"on from `{WitnessTeller.NameOf(graph.Plays[jump.Play])}`", LocationOf(graph, jump)))]);
        return proof with
        {
            Verdict = FlowVerdict.Refuted,
            Location = LocationOf(graph, last),
            Witness = witness,
            Arguments = [string.Join(", ", plays)],
        };
    }

    private static SourceLocation LocationOf(FlowGraph graph, FlowPoint point) =>
        graph.Plays[point.Play].Nodes[point.Node].Location;
}
