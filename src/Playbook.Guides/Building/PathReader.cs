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
        var times = new Dictionary<int, Reach> { [plan.Entry] = new(0, 0, 1) };
        var open = new Queue<int>([plan.Entry]);
        for (var step = 0; step < MostSteps && open.TryDequeue(out var node); step++)
        {
            var at = times[node];
            foreach (var link in links.From(node))
            {
                var known = times.GetValueOrDefault(link.To) ?? Reach.None;
                var least = Math.Min(known.Least, at.Least + link.LeastDays);
                var most = Math.Max(known.Most, at.Most + link.MostDays);
                if ((least == known.Least && most == known.Most) || known.Visits > MostVisits)
                    continue;
                times[link.To] = new Reach(least, most, known.Visits + 1);
                open.Enqueue(link.To);
            }
        }

        var touches = plan.Nodes
            .Where(node => node is TouchNode or EachNode && times.ContainsKey(node.Index)).ToList();
        touches.Sort((one, other) => times[one.Index].Least.CompareTo(times[other.Index].Least) is var order and not 0
            ? order
            : one.Index - other.Index);
        return
        [
            .. touches.Select(node => new GuideTouch(
                node.StableId,
                nodes.Short(node),
                Channel(node),
                Math.Round(times[node.Index].Least, 3),
                Math.Round(times[node.Index].Most, 3),
                nodes.Nature(node),
                nodes.Actor(node, plan))),
        ];
    }

    /// <summary>
    /// The way with the fewest value touches to the first ask, across plays; null where nothing is asked.
    /// </summary>
    public GiveAskPath? FirstAsk(PlayPlan plan)
    {
        // What takes as few gifts as can be, in the order in which it was reached; then what takes one more.
        var start = new Spot(plan.Index, plan.Entry);
        var cameFrom = new Dictionary<Spot, Spot?> { [start] = null };
        var (open, oneMore) = (new Queue<Spot>([start]), new Queue<Spot>());
        while (cameFrom.Count <= MostSteps && open.Count + oneMore.Count > 0)
        {
            if (open.Count == 0)
                (open, oneMore) = (oneMore, open);
            var at = open.Dequeue();
            var node = scope.Flow.Plays[at.Play].Nodes[at.Node];
            if (nodes.Nature(node) == TouchNature.Ask)
                return new GiveAskPath(Rungs(at, cameFrom));

            var queue = nodes.Nature(node) == TouchNature.Value ? oneMore : open;
            foreach (var next in Next(at, node))
            {
                if (cameFrom.TryAdd(next, at))
                    queue.Enqueue(next);
            }
        }

        return null;
    }

    private IEnumerable<Spot> Next(Spot at, PlanNode node)
    {
        if (node is ContinueNode next)
            return [new Spot(next.Play, scope.Flow.Plays[next.Play].Entry)];
        return FlowLinks.Of(scope.Flow.Plays[at.Play], scope).From(at.Node).Select(link => at with { Node = link.To });
    }

    private ImmutableArray<GiveAskRung> Rungs(Spot end, Dictionary<Spot, Spot?> cameFrom)
    {
        var rungs = new List<GiveAskRung>();
        for (Spot? at = end; at is not null; at = cameFrom[at])
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

    /// <summary>A node of a play.</summary>
    private sealed record Spot(int Play, int Node);

    /// <summary>When a node can be reached, in days, and how often that was found to be earlier or later.</summary>
    private sealed record Reach(decimal Least, decimal Most, int Visits)
    {
        public static readonly Reach None = new(decimal.MaxValue, -1, 0);
    }
}
