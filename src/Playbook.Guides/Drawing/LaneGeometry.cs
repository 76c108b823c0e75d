using Playbook.Guides.Model;

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
    /// Shares the width by what each lane must hold side by side: first what it needs, then what is good, then in
    /// proportion, so that no word is broken where there is room.
    /// </summary>
    /// <param name="least">The width of each lane at which no word is broken.</param>
    /// <param name="good">The width of each lane at which it is read well; the least or more.</param>
    /// <param name="width">The width of all lanes.</param>
    public static LaneGeometry[] Share(double[] least, double[] good, double width)
    {
        var (all, allGood) = (Total(least), Total(good));
        var room = width - all;
        var wish = allGood - all;
        var lanes = new LaneGeometry[least.Length];
        var left = 0.0;
        for (var i = 0; i < lanes.Length; i++)
        {
            var own = room < 0 ? least[i] * width / all
                : wish > room ? least[i] + ((good[i] - least[i]) * room / wish)
                : good[i] * width / allGood;
            lanes[i] = new LaneGeometry(left, own);
            left += own;
        }

        return lanes;
    }

    /// <summary>What each lane must hold side by side in its fullest layer, with what stands free.</summary>
    /// <param name="graph">The graph in layers.</param>
    /// <param name="map">The map that the graph is of.</param>
    /// <param name="columns">How many lanes stand side by side.</param>
    /// <param name="columnOf">Where a lane of the graph stands.</param>
    /// <param name="need">The width that a box is to have.</param>
    public static double[] Demand(
        LayeredGraph graph, FlowMap map, int columns, Func<int, int> columnOf, Func<FlowNode, double> need)
    {
        var boxes = map.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        var demand = new double[columns];
        Array.Fill(demand, LeastWidth + Margin);
        foreach (var layer in graph.Layers)
        {
            var together = new double[demand.Length];
            foreach (var node in layer)
                together[columnOf(node.Lane)] += node.IsBend ? BendWidth : need(boxes[node.Id]) + Gap;
            for (var lane = 0; lane < demand.Length; lane++)
                demand[lane] = Math.Max(demand[lane], Margin + together[lane]);
        }

        return demand;
    }

    /// <summary>All widths together.</summary>
    public static double Total(double[] widths)
    {
        var total = 0.0;
        foreach (var width in widths)
            total += width;
        return total;
    }
}
