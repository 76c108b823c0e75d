using System.Collections.Concurrent;
using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Drawing;

public class CrossingMinimizerTests
{
    private const int Graphs = 120;
    private const int Seed = 20261201;

    private static readonly ConcurrentDictionary<string, int[][]> Known = new(StringComparer.Ordinal);

    [Fact]
    public void Small_graphs_are_drawn_with_as_few_crossings_as_there_can_be()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Graphs; round++)
        {
            var map = RandomMap(random, layers: 3, mostPerLayer: 4);
            var graph = LayeredGraph.Of(map, mostPerLayer: 7);
            if (graph.Layers.Any(layer => layer.Count > 5))
                continue;
            var least = BruteForce(graph);
            CrossingMinimizer.Minimize(graph);
            CrossingMinimizer.Count(graph).ShouldBe(least, $"seed {Seed}, graph {round}");
        }
    }

    [Theory]
    [InlineData(1, 2)]
    [InlineData(2, 2)]
    [InlineData(3, 3)]
    [InlineData(4, 3)]
    public void Seven_nodes_in_each_layer_are_still_exact(int salt, int layers)
    {
        var random = new Random(Seed + salt);
        var nodes = Enumerable.Range(0, 7 * layers)
            .Select(i => Node($"n{i}", i % 7 < 4 || salt % 2 == 0 ? "a" : "b")).ToArray();
        // The first edges fix the layers; the rest are drawn.
        var edges = Enumerable.Range(0, 7 * (layers - 1)).Select(i => new FlowEdge($"n{i}", $"n{i + 7}", "", false))
            .Concat(Enumerable.Range(0, 10 * (layers - 1)).Select(i => i / 10 * 7).Select(first =>
                new FlowEdge($"n{first + random.Next(7)}", $"n{first + 7 + random.Next(7)}", "", false))).Distinct();
        var graph = LayeredGraph.Of(
            new FlowMap([new FlowLane("a", "A"), new FlowLane("b", "B")], [.. nodes], [.. edges]), mostPerLayer: 7);
        graph.Layers.Select(layer => layer.Count).ShouldAllBe(count => count == 7);
        var least = LeastOf(graph);
        CrossingMinimizer.Minimize(graph);
        CrossingMinimizer.Count(graph).ShouldBe(least);
    }

    [Fact]
    public void Nodes_of_a_lane_stay_together_and_lanes_keep_their_order()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Graphs; round++)
        {
            var graph = LayeredGraph.Of(RandomMap(random, layers: 4, mostPerLayer: 4), mostPerLayer: 7);
            CrossingMinimizer.Minimize(graph);
            foreach (var layer in graph.Layers)
                layer.OrderBy(node => node.Order).Select(node => node.Lane).ShouldBeInOrder();
        }
    }

    [Fact]
    public void Every_edge_leads_down_or_is_a_way_back()
    {
        var random = new Random(Seed);
        for (var round = 0; round < Graphs; round++)
        {
            var graph = LayeredGraph.Of(RandomMap(random, layers: 5, mostPerLayer: 3), mostPerLayer: 3);
            foreach (var edge in graph.Edges.Where(edge => !edge.IsBack))
            {
                foreach (var (from, to) in edge.Chain.Zip(edge.Chain.Skip(1)))
                    to.Layer.ShouldBe(from.Layer + 1);
            }
        }
    }

    private static FlowMap RandomMap(Random random, int layers, int mostPerLayer)
    {
        var nodes = new List<FlowNode>();
        var edges = new List<FlowEdge>();
        var last = new List<string>();
        for (var layer = 0; layer < layers; layer++)
        {
            var here = Enumerable.Range(0, random.Next(1, mostPerLayer + 1)).Select(i => $"l{layer}n{i}").ToList();
            nodes.AddRange(here.Select(id => Node(id, random.Next(2) == 0 ? "a" : "b")));
            edges.AddRange(
                from one in last from other in here
                where random.Next(100) < 45 select new FlowEdge(one, other, "", false));
            last = here;
        }

        return new FlowMap([new FlowLane("a", "A"), new FlowLane("b", "B")], [.. nodes], [.. edges]);
    }

    private static FlowNode Node(string id, string lane) =>
        new(id, lane, FlowNodeKind.Action, id, "", "", TouchNature.Neutral);

    private static int BruteForce(LayeredGraph graph)
    {
        var least = int.MaxValue;
        void Try(int layer)
        {
            if (layer == graph.Layers.Count)
            {
                least = Math.Min(least, CrossingMinimizer.Count(graph));
                return;
            }

            foreach (var order in LaneOrders.Of(graph.Layers[layer]))
            {
                var nodes = graph.Layers[layer];
                for (var place = 0; place < order.Length; place++)
                    nodes[order[place]].Order = place;
                Try(layer + 1);
            }
        }

        Try(0);
        return least;
    }

    /// <summary>
    /// Every order of the middle layer (of the first, where there are two) with every order of its neighbours,
    /// which do not touch each other.
    /// </summary>
    private static int LeastOf(LayeredGraph graph)
    {
        var middle = graph.Layers.Count / 2;
        return Orders(graph.Layers[middle]).Min(order =>
            LeastBeside(graph, graph.Layers[middle - 1], order)
            + (middle + 1 < graph.Layers.Count ? LeastBeside(graph, graph.Layers[middle + 1], order) : 0));
    }

    private static int LeastBeside(LayeredGraph graph, IReadOnlyList<LayoutNode> beside, LayoutNode[] order)
    {
        var places = beside.Select(node => graph.Edges.Select(edge => (edge.Chain[0], edge.Chain[^1]))
            .Where(ends => ends.Item1 == node || ends.Item2 == node)
            .Select(ends => Array.IndexOf(order, ends.Item1 == node ? ends.Item2 : ends.Item1))
            .Where(place => place >= 0).ToArray()).ToArray();
        var cost = new int[beside.Count, beside.Count];
        for (var left = 0; left < beside.Count; left++)
        {
            for (var right = 0; right < beside.Count; right++)
                cost[left, right] = places[left].Sum(l => places[right].Count(r => r < l));
        }

        return Permutations(beside).Min(permutation =>
        {
            var sum = 0;
            for (var i = 0; i < permutation.Length; i++)
            {
                for (var j = i + 1; j < permutation.Length; j++)
                    sum += cost[permutation[i], permutation[j]];
            }

            return sum;
        });
    }

    private static IEnumerable<LayoutNode[]> Orders(IReadOnlyList<LayoutNode> layer) =>
        Permutations(layer).Select(order => order.Select(index => layer[index]).ToArray());

    /// <summary>All orders that keep the lanes in theirs; made once for each pattern of lanes.</summary>
    private static int[][] Permutations(IReadOnlyList<LayoutNode> layer)
    {
        var lanes = string.Concat(layer.Select(node => node.Lane));
        return Known.GetOrAdd(lanes, static key => [.. All([.. Enumerable.Range(0, key.Length)], 0).Where(order =>
            order.Zip(order.Skip(1)).All(pair => key[pair.First] <= key[pair.Second]))]);
    }

    private static IEnumerable<int[]> All(int[] items, int from)
    {
        if (from == items.Length)
            yield return [.. items];
        for (var i = from; i < items.Length; i++)
        {
            (items[from], items[i]) = (items[i], items[from]);
            foreach (var order in All(items, from + 1))
                yield return order;
            (items[from], items[i]) = (items[i], items[from]);
        }
    }
}
