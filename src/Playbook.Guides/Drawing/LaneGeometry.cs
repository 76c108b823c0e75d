namespace Playbook.Guides.Drawing;

/// <summary>Where a lane lies on the page.</summary>
internal readonly record struct LaneGeometry(double Left, double Width)
{
    // What a lane must hold, counted in boxes.
    private const double LeastDemand = 1.1;
    private const double BendDemand = 0.12;
    private const double SmallDemand = 0.5;

    public double Right => Left + Width;

    public double Middle => Left + (Width / 2);

    /// <summary>
    /// Shares the width by what each lane must hold side by side, none narrower than a readable box.
    /// </summary>
    /// <param name="graph">The graph in layers.</param>
    /// <param name="laneCount">How many lanes there are.</param>
    /// <param name="width">The width of all lanes.</param>
    /// <param name="isSmall">True for a box that holds few words.</param>
    public static LaneGeometry[] Share(LayeredGraph graph, int laneCount, double width, Func<LayoutNode, bool> isSmall)
    {
        var demand = Enumerable.Repeat(LeastDemand, laneCount).ToArray();
        foreach (var layer in graph.Layers)
        {
            foreach (var lane in layer.GroupBy(node => node.Lane))
                demand[lane.Key] = Math.Max(
                    demand[lane.Key], lane.Sum(node => node.IsBend ? BendDemand : isSmall(node) ? SmallDemand : 1));
        }

        var total = demand.Sum();
        var lanes = new LaneGeometry[laneCount];
        var left = 0.0;
        for (var i = 0; i < laneCount; i++)
        {
            lanes[i] = new LaneGeometry(left, width * demand[i] / total);
            left += lanes[i].Width;
        }

        return lanes;
    }
}
