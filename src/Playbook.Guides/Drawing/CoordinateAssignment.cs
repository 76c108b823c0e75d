namespace Playbook.Guides.Drawing;

/// <summary>
/// Gives boxes their places across the page: each as near as it can be to the middle of its neighbours, inside its
/// lane, without touching the next. Long edges are pulled straight by weighing bends more.
/// </summary>
internal static class CoordinateAssignment
{
    private const int Rounds = 10;
    private const double Gap = 10;
    private const double BendGap = 9;
    private const double LaneMargin = 8;

    public static void Assign(LayeredGraph graph, LaneGeometry[] lanes)
    {
        foreach (var layer in graph.Layers)
        {
            foreach (var node in layer)
                node.X = lanes[node.Lane].Middle;
        }

        var hops = graph.Edges.Where(edge => !edge.IsBack).SelectMany(edge => edge.Hops).ToArray();
        var up = hops.ToLookup(hop => hop.To, hop => hop.From);
        var down = hops.ToLookup(hop => hop.From, hop => hop.To);
        for (var round = 0; round < Rounds; round++)
        {
            var isDownward = round % 2 == 0;
            foreach (var layer in isDownward ? graph.Layers : graph.Layers.Reverse())
                Place(layer, lanes, isDownward ? up : down, down);
        }
    }

    private static void Place(
        IReadOnlyList<LayoutNode> layer,
        LaneGeometry[] lanes,
        ILookup<LayoutNode, LayoutNode> neighbours,
        ILookup<LayoutNode, LayoutNode> down)
    {
        foreach (var group in layer.OrderBy(node => node.Order).GroupBy(node => node.Lane))
        {
            var nodes = group.ToArray();
            var wishes = Array.ConvertAll(nodes, node => Wish(node, neighbours, lanes));
            var weights = Array.ConvertAll(nodes, node => node.IsBend ? 4.0 : 1 + down[node].Count());
            var gaps = new double[nodes.Length - 1];
            for (var i = 0; i < gaps.Length; i++)
            {
                var gap = nodes[i].IsBend || nodes[i + 1].IsBend ? BendGap : Gap;
                gaps[i] = ((nodes[i].Width + nodes[i + 1].Width) / 2) + gap;
            }

            var lane = lanes[group.Key];
            var places = Separation.Place(
                wishes,
                weights,
                gaps,
                lane.Left + LaneMargin + (nodes[0].Width / 2),
                lane.Right - LaneMargin - (nodes[^1].Width / 2));
            for (var i = 0; i < nodes.Length; i++)
                nodes[i].X = Math.Round(places[i], 2);
        }
    }

    private static double Wish(LayoutNode node, ILookup<LayoutNode, LayoutNode> neighbours, LaneGeometry[] lanes)
    {
        var (inLane, countInLane, all, count) = (0.0, 0, 0.0, 0);
        foreach (var other in neighbours[node])
        {
            (all, count) = (all + other.X, count + 1);
            if (other.Lane == node.Lane)
                (inLane, countInLane) = (inLane + other.X, countInLane + 1);
        }

        if (countInLane > 0)
            return inLane / countInLane;
        return node.IsBend && count > 0 ? all / count : lanes[node.Lane].Middle;
    }
}
