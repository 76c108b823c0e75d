using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Shouldly;
using Xunit;

namespace Playbook.Guides.Tests.Drawing;

public class CrossingMinimizerTests
{
    private const int Graphs = 120;
    private const int Seed = 20261201;

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

    [Fact]
    public void Seven_nodes_in_each_of_two_layers_are_still_exact()
    {
        var random = new Random(Seed);
        var nodes = Enumerable.Range(0, 14).Select(i => Node($"n{i}", "a")).ToArray();
        var edges = Enumerable.Range(0, 14)
            .Select(_ => new FlowEdge($"n{random.Next(7)}", $"n{7 + random.Next(7)}", "", false)).Distinct().ToArray();
        var graph = LayeredGraph.Of(new FlowMap([new FlowLane("a", "A")], [.. nodes], [.. edges]), mostPerLayer: 14);
        var least = BruteForceSecondLayer(graph);
        CrossingMinimizer.Minimize(graph);
        CrossingMinimizer.Count(graph).ShouldBeLessThanOrEqualTo(least);
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

    private static int BruteForceSecondLayer(LayeredGraph graph)
    {
        var least = int.MaxValue;
        foreach (var order in LaneOrders.Of(graph.Layers[^1]))
        {
            for (var place = 0; place < order.Length; place++)
                graph.Layers[^1][order[place]].Order = place;
            least = Math.Min(least, CrossingMinimizer.Count(graph));
        }

        return least;
    }
}
