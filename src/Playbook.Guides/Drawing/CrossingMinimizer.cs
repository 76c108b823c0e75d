namespace Playbook.Guides.Drawing;

/// <summary>
/// Orders the nodes of each layer so that edges cross as little as possible, each lane staying together. With at most
/// seven nodes in every layer the result is the least there is (dynamic programming over the orders of each layer);
/// beyond that, sweeps by barycentre (Sugiyama, Tagawa and Toda, 1981) keep the best order seen.
/// </summary>
internal static class CrossingMinimizer
{
    private const int ExactLimit = 7;
    private const int Sweeps = 12;

    public static void Minimize(LayeredGraph graph)
    {
        var links = Links(graph);
        Sweep(graph, links);
        if (graph.Layers.All(layer => layer.Count <= ExactLimit))
            Solve(graph, links);
    }

    /// <summary>How often edges cross between neighbouring layers in the present order.</summary>
    public static int Count(LayeredGraph graph) => Count(graph, Links(graph));

    private static int Count(LayeredGraph graph, ILookup<LayoutNode, LayoutNode> links)
    {
        var crossings = 0;
        foreach (var layer in graph.Layers)
        {
            var ends = layer.SelectMany(node => links[node].Select(to => new LayoutHop(node, to))).ToArray();
            for (var i = 0; i < ends.Length; i++)
            {
                for (var j = i + 1; j < ends.Length; j++)
                    crossings += Cross(ends[i], ends[j]) ? 1 : 0;
            }
        }

        return crossings;
    }

    private static bool Cross(LayoutHop one, LayoutHop other) =>
        (one.From.Order - other.From.Order) * (one.To.Order - other.To.Order) < 0;

    private static ILookup<LayoutNode, LayoutNode> Links(LayeredGraph graph) =>
        graph.Edges.Where(edge => !edge.IsBack).SelectMany(edge => edge.Hops).ToLookup(hop => hop.From, hop => hop.To);

    private static void Sweep(LayeredGraph graph, ILookup<LayoutNode, LayoutNode> down)
    {
        var up = graph.Layers.SelectMany(layer => layer)
            .SelectMany(from => down[from].Select(to => new LayoutHop(from, to)))
            .ToLookup(hop => hop.To, hop => hop.From);
        var best = Orders(graph);
        var least = Count(graph, down);
        for (var sweep = 0; sweep < Sweeps && least > 0; sweep++)
        {
            var isDownward = sweep % 2 == 0;
            foreach (var layer in isDownward ? graph.Layers : graph.Layers.Reverse())
            {
                var neighbours = isDownward ? up : down;
                Reorder([.. layer.OrderBy(node => node.Lane)
                    .ThenBy(node => node, Comparer<LayoutNode>.Create((one, other) =>
                        Mean(one, neighbours).CompareTo(Mean(other, neighbours))))
                    .ThenBy(node => node.Order)]);
            }

            var crossings = Count(graph, down);
            if (crossings >= least)
                continue;
            least = crossings;
            best = Orders(graph);
        }

        foreach (var order in best)
            Reorder(order);
    }

    /// <summary>Where the neighbours stand on average; without any, where the node stands.</summary>
    private static double Mean(LayoutNode node, ILookup<LayoutNode, LayoutNode> neighbours)
    {
        var (sum, count) = (0.0, 0);
        foreach (var neighbour in neighbours[node])
            (sum, count) = (sum + neighbour.Order, count + 1);
        return count == 0 ? node.Order : sum / count;
    }

    /// <summary>
    /// The least number of crossings over all orders, layer by layer: the cost of an order is the least over the
    /// orders of the layer before, plus the crossings between the two.
    /// </summary>
    private static void Solve(LayeredGraph graph, ILookup<LayoutNode, LayoutNode> links)
    {
        var bound = Count(graph, links);
        if (bound == 0 || graph.Layers.Count == 0)
            return;

        var orders = graph.Layers.Select(LaneOrders.Of).ToArray();
        var cost = new int[orders[0].Length];
        var cameFrom = new List<int[]>();
        for (var layer = 1; layer < orders.Length; layer++)
        {
            var next = Enumerable.Repeat(int.MaxValue, orders[layer].Length).ToArray();
            var from = new int[next.Length];
            for (var a = 0; a < cost.Length; a++)
            {
                // An order that already costs more than a known drawing can't lead to a better one.
                if (cost[a] <= bound)
                {
                    var pairs = PairCosts(graph.Layers[layer - 1], orders[layer - 1][a], graph.Layers[layer], links);
                    Relax(cost[a], a, pairs, orders[layer], next, from);
                }
            }

            cameFrom.Add(from);
            cost = next;
        }

        var chosen = Array.IndexOf(cost, cost.Min());
        for (var layer = orders.Length - 1; layer >= 0; layer--)
        {
            var nodes = graph.Layers[layer].ToArray();
            Reorder([.. orders[layer][chosen].Select(i => nodes[i])]);
            chosen = layer > 0 ? cameFrom[layer - 1][chosen] : 0;
        }
    }

    private static void Relax(int cost, int above, int[,] pairs, int[][] orders, int[] next, int[] from)
    {
        for (var b = 0; b < orders.Length; b++)
        {
            var total = cost;
            var order = orders[b];
            for (var i = 0; i < order.Length; i++)
            {
                for (var j = i + 1; j < order.Length; j++)
                    total += pairs[order[i], order[j]];
            }

            if (total >= next[b])
                continue;
            next[b] = total;
            from[b] = above;
        }
    }

    /// <summary>
    /// For each two nodes of a layer, how often their edges upward cross when the first stands left.
    /// </summary>
    private static int[,] PairCosts(
        IReadOnlyList<LayoutNode> upper,
        int[] order,
        IReadOnlyList<LayoutNode> lower,
        ILookup<LayoutNode, LayoutNode> links)
    {
        var ends = lower.ToDictionary(node => node, _ => new List<int>());
        for (var i = 0; i < order.Length; i++)
        {
            foreach (var to in links[upper[order[i]]])
                ends[to].Add(i);
        }

        var costs = new int[lower.Count, lower.Count];
        for (var left = 0; left < lower.Count; left++)
        {
            for (var right = 0; right < lower.Count; right++)
                costs[left, right] = ends[lower[left]].Sum(l => ends[lower[right]].Count(r => r < l));
        }

        return costs;
    }

    private static List<LayoutNode[]> Orders(LayeredGraph graph) =>
        [.. graph.Layers.Select(layer => layer.OrderBy(node => node.Order).ToArray())];

    private static void Reorder(LayoutNode[] order)
    {
        for (var i = 0; i < order.Length; i++)
            order[i].Order = i;
    }
}
