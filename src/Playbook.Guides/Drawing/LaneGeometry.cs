namespace Playbook.Guides.Drawing;

/// <summary>Where a lane lies on the page.</summary>
internal readonly record struct LaneGeometry(double Left, double Width)
{
    /// <summary>What stands free at both sides of a lane.</summary>
    public const double Margin = 16;

    /// <summary>What a line that passes takes.</summary>
    public const double BendWidth = 14;

    /// <summary>What stands free beside each box.</summary>
    public const double Gap = 10;

    private const double LeastWidth = 94;

    public double Right => Left + Width;

    public double Middle => Left + (Width / 2);

    /// <summary>
    /// Shares the width by what each lane must hold side by side, so that no word needs to be broken where
    /// there is room.
    /// </summary>
    /// <param name="graph">The graph in layers.</param>
    /// <param name="laneCount">How many lanes there are.</param>
    /// <param name="width">The width of all lanes.</param>
    /// <param name="need">The width that a box must have for its longest word.</param>
    public static LaneGeometry[] Share(LayeredGraph graph, int laneCount, double width, Func<LayoutNode, double> need)
    {
        var demand = Demand(graph, laneCount, need);
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

    /// <summary>The least width of each lane at which no word is broken.</summary>
    public static double[] Demand(LayeredGraph graph, int laneCount, Func<LayoutNode, double> need)
    {
        var demand = Enumerable.Repeat(LeastWidth + Margin, laneCount).ToArray();
        foreach (var layer in graph.Layers)
        {
            foreach (var lane in layer.GroupBy(node => node.Lane))
                demand[lane.Key] = Math.Max(
                    demand[lane.Key], Margin + lane.Sum(node => node.IsBend ? BendWidth : need(node) + Gap));
        }

        return demand;
    }
}
