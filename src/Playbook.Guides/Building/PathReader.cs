using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Guides.Model;
using PlanNode = Playbook.Compiler.Flow.Nodes.FlowNode;

namespace Playbook.Guides.Building;

/// <summary>
/// Times and orders along the ways of a play: when each touch can come, and the shortest way to the first ask.
/// </summary>
internal sealed class PathReader(BuildScope scope, NodeReader nodes)
{
    // A way round a repeat adds days for ever; a guide shows the first rounds.
    private const int MostVisits = 3;
    private const int MostSteps = 4096;

    /// <summary>Every touch of the play with the earliest and the latest day at which it can come.</summary>
    public ImmutableArray<GuideTouch> Touches(PlayPlan plan)
    {
        var links = FlowLinks.Of(plan, scope);
        var times = new Dictionary<int, (decimal Least, decimal Most, int Visits)> { [plan.Entry] = (0, 0, 1) };
        var open = new Queue<int>([plan.Entry]);
        for (var step = 0; step < MostSteps && open.TryDequeue(out var node); step++)
        {
            var (least, most, _) = times[node];
            foreach (var link in links.From(node))
            {
                var known = times.GetValueOrDefault(link.To, (decimal.MaxValue, -1, 0));
                var better = (
                    Math.Min(known.Item1, least + link.LeastDays),
                    Math.Max(known.Item2, most + link.MostDays),
                    known.Item3 + 1);
                if ((better.Item1, better.Item2) == (known.Item1, known.Item2) || known.Item3 > MostVisits)
                    continue;
                times[link.To] = better;
                open.Enqueue(link.To);
            }
        }

        var touches =
            from node in plan.Nodes
            where node is TouchNode or EachNode && times.ContainsKey(node.Index)
            let time = times[node.Index]
            orderby time.Least, node.Index
            select new GuideTouch(
                node.StableId,
                nodes.Short(node),
                Channel(node),
                Math.Round(time.Least, 3),
                Math.Round(time.Most, 3),
                nodes.Nature(node),
                nodes.Actor(node, plan));
        return [.. touches];
    }

    /// <summary>
    /// The way with the fewest value touches to the first ask, across plays; null where nothing is asked.
    /// </summary>
    public GiveAskPath? FirstAsk(PlayPlan plan)
    {
        var start = (Play: plan.Index, Node: plan.Entry);
        var cameFrom = new Dictionary<(int Play, int Node), (int Play, int Node)> { [start] = (-1, -1) };
        var open = new PriorityQueue<(int Play, int Node), (int Gifts, int Turn)>();
        var turn = 0;
        open.Enqueue(start, (0, turn));
        while (turn < MostSteps && open.TryDequeue(out var at, out var cost))
        {
            var node = scope.Flow.Plays[at.Play].Nodes[at.Node];
            if (nodes.Nature(node) == TouchNature.Ask)
                return new GiveAskPath(Rungs(at, cameFrom));

            var gifts = cost.Gifts + (nodes.Nature(node) == TouchNature.Value ? 1 : 0);
            foreach (var next in Next(at, node))
            {
                if (cameFrom.TryAdd(next, at))
                    open.Enqueue(next, (gifts, ++turn));
            }
        }

        return null;
    }

    private IEnumerable<(int Play, int Node)> Next((int Play, int Node) at, PlanNode node)
    {
        if (node is ContinueNode next)
            return [(next.Play, scope.Flow.Plays[next.Play].Entry)];
        return FlowLinks.Of(scope.Flow.Plays[at.Play], scope).From(at.Node).Select(link => (at.Play, link.To));
    }

    private ImmutableArray<GiveAskRung> Rungs(
        (int Play, int Node) end, Dictionary<(int Play, int Node), (int Play, int Node)> cameFrom)
    {
        var rungs = new List<GiveAskRung>();
        for (var at = end; at.Play >= 0; at = cameFrom[at])
        {
            var node = scope.Flow.Plays[at.Play].Nodes[at.Node];
            if (node is TouchNode or EachNode or HandOffNode)
                rungs.Add(new GiveAskRung(node.StableId, nodes.Do(node), nodes.Nature(node)));
        }

        rungs.Reverse();
        return [.. rungs];
    }

    private string Channel(PlanNode node) => node switch
    {
        TouchNode touch => nodes.ChannelTitle(touch.Channel),
        EachNode each => nodes.ChannelTitle(each.Channel),
        _ => "",
    };
}
