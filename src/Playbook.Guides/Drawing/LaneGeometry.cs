namespace Playbook.Guides.Drawing;

/// <summary>Where a lane lies on the page.</summary>
internal readonly record struct LaneGeometry(double Left, double Width)
{
    public double Right => Left + Width;

    public double Middle => Left + (Width / 2);

    /// <summary>
    /// Shares the width by what each lane must hold side by side, none narrower than a readable box.
    /// </summary>
    public static LaneGeometry[] Share(LayeredGraph graph, int laneCount, double width)
    {
        var demand = new double[laneCount];
        foreach (var layer in graph.Layers)
        {
            foreach (var lane in layer.GroupBy(node => node.Lane))
                demand[lane.Key] = Math.Max(demand[lane.Key], lane.Sum(node => node.IsBend ? 0.12 : 1));
        }

        var total = demand.Sum(part => Math.Max(part, 0.75));
        var lanes = new LaneGeometry[laneCount];
        var left = 0.0;
        for (var i = 0; i < laneCount; i++)
        {
            lanes[i] = new LaneGeometry(left, width * Math.Max(demand[i], 0.75) / total);
            left += lanes[i].Width;
        }

        return lanes;
    }
}
