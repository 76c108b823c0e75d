using System.Collections.Immutable;
using Playbook.Guides.Model;

namespace Playbook.Guides.Drawing;

/// <summary>
/// A flow map in layers: every edge leads to a later layer or is a way back, long edges have a bend in each layer that
/// they pass. Layers follow the longest way from the start, so time runs down the page.
/// </summary>
internal sealed class LayeredGraph
{
    private LayeredGraph(
        IReadOnlyList<IReadOnlyList<LayoutNode>> layers,
        IReadOnlyList<LayoutEdge> edges,
        IReadOnlyDictionary<string, LayoutNode> boxes)
    {
        Layers = layers;
        Edges = edges;
        Boxes = boxes;
    }

    public IReadOnlyList<IReadOnlyList<LayoutNode>> Layers { get; }

    public IReadOnlyList<LayoutEdge> Edges { get; }

    public IReadOnlyDictionary<string, LayoutNode> Boxes { get; }

    /// <param name="map">The graph.</param>
    /// <param name="mostPerLayer">How many boxes fit side by side; more are moved down.</param>
    /// <param name="columns">Which lane stands where; each in a column of its own without.</param>
    public static LayeredGraph Of(FlowMap map, int mostPerLayer, LaneColumns? columns = null)
    {
        columns ??= LaneColumns.Each(map);
        var boxes = map.Nodes.ToDictionary(
            node => node.Id,
            node => new LayoutNode(node.Id, columns.Of(node.Lane), isBend: false),
            StringComparer.Ordinal);
        var back = BackEdges(map);
        AssignLayers(map, boxes, back, mostPerLayer);

        var layers = new List<List<LayoutNode>>();
        foreach (var node in map.Nodes)
            Put(layers, boxes[node.Id]);

        var edges = new List<LayoutEdge>();
        foreach (var edge in map.Edges)
        {
            var isBack = back.Contains(edge);
            edges.Add(
                new LayoutEdge(
                    edge, isBack ? [boxes[edge.From], boxes[edge.To]] : Chain(edge, boxes, layers), isBack));
        }

        foreach (var layer in layers)
            Number(layer);
        return new LayeredGraph(layers, edges, boxes);
    }

    /// <summary>Sorts a layer by lane, keeping the order inside each lane, and numbers it.</summary>
    public static void Number(List<LayoutNode> layer)
    {
        var sorted = layer.OrderBy(node => node.Lane).ToArray();
        for (var i = 0; i < sorted.Length; i++)
        {
            sorted[i].Order = i;
            layer[i] = sorted[i];
        }
    }

    private static IReadOnlyList<LayoutNode> Chain(
        FlowEdge edge,
        Dictionary<string, LayoutNode> boxes,
        List<List<LayoutNode>> layers)
    {
        var from = boxes[edge.From];
        var to = boxes[edge.To];
        var chain = new List<LayoutNode> { from };
        for (var layer = from.Layer + 1; layer < to.Layer; layer++)
        {
            // A long edge stays in the lane it comes from until the last moment, so lanes are crossed once.
            var bend = new LayoutNode($"{edge.From}>{edge.To}@{layer}", from.Lane, isBend: true) { Layer = layer };
            Put(layers, bend);
            chain.Add(bend);
        }

        chain.Add(to);
        return chain;
    }

    private static void Put(List<List<LayoutNode>> layers, LayoutNode node)
    {
        while (layers.Count <= node.Layer)
            layers.Add([]);
        layers[node.Layer].Add(node);
    }

    private static void AssignLayers(
        FlowMap map,
        Dictionary<string, LayoutNode> boxes,
        HashSet<FlowEdge> back,
        int mostPerLayer)
    {
        var incoming = map.Edges.Where(edge => !back.Contains(edge)).ToLookup(edge => edge.To);
        var done = new HashSet<string>(StringComparer.Ordinal);
        var used = new Dictionary<int, int>();
        // Boxes are taken in an order in which what comes before is placed before, the text's order among equals.
        while (done.Count < map.Nodes.Length)
        {
            foreach (var node in map.Nodes)
            {
                if (done.Contains(node.Id) || !incoming[node.Id].All(edge => done.Contains(edge.From)))
                    continue;

                var layer = incoming[node.Id].Select(edge => boxes[edge.From].Layer + 1).DefaultIfEmpty(0).Max();
                while (used.GetValueOrDefault(layer) >= mostPerLayer)
                    layer++;
                used[layer] = used.GetValueOrDefault(layer) + 1;
                boxes[node.Id].Layer = layer;
                done.Add(node.Id);
            }
        }
    }

    /// <summary>Edges that close a cycle in a depth-first walk from the starts, found without recursion.</summary>
    private static HashSet<FlowEdge> BackEdges(FlowMap map)
    {
        var outgoing = map.Edges.ToLookup(edge => edge.From);
        var state = new Dictionary<string, bool>(StringComparer.Ordinal);
        var back = new HashSet<FlowEdge>();
        foreach (var root in map.Nodes)
        {
            if (state.ContainsKey(root.Id))
                continue;

            var path = new Stack<(string Id, IEnumerator<FlowEdge> Next)>();
            state[root.Id] = true;
            path.Push((root.Id, outgoing[root.Id].GetEnumerator()));
            while (path.Count > 0)
            {
                var (id, next) = path.Peek();
                if (!next.MoveNext())
                {
                    state[id] = false;
                    path.Pop();
                }
                else if (!state.TryGetValue(next.Current.To, out var isOpen))
                {
                    state[next.Current.To] = true;
                    path.Push((next.Current.To, outgoing[next.Current.To].GetEnumerator()));
                }
                else if (isOpen)
                {
                    back.Add(next.Current);
                }
            }
        }

        return back;
    }
}
