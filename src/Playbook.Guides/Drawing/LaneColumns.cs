using System.Collections.Immutable;
using Playbook.Guides.Model;

namespace Playbook.Guides.Drawing;

/// <summary>
/// Which lanes stand in which column of a map. Each lane has one of its own where there is room; where there is not,
/// neighbours share one, and their boxes say whose they are: a word of one letter a line tells nobody anything.
/// </summary>
internal sealed class LaneColumns
{
    private readonly ImmutableArray<FlowLane> _lanes;
    private readonly Dictionary<string, FlowLane> _byId;
    private readonly Dictionary<string, int> _ofLane;
    private readonly int[] _lanesOf;

    private LaneColumns(ImmutableArray<FlowLane> lanes, int[] ofLane)
    {
        _lanes = lanes;
        _byId = lanes.ToDictionary(lane => lane.Id, StringComparer.Ordinal);
        _ofLane = lanes.Select((lane, at) => (lane.Id, at))
            .ToDictionary(pair => pair.Id, pair => ofLane[pair.at], StringComparer.Ordinal);
        _lanesOf = [.. ofLane.GroupBy(column => column).OrderBy(group => group.Key).Select(group => group.Count())];
        Count = _lanesOf.Length;
    }

    /// <summary>How many columns there are.</summary>
    public int Count { get; }

    /// <summary>Each lane in a column of its own.</summary>
    public static LaneColumns Each(FlowMap map) => new(map.Lanes, [.. Enumerable.Range(0, map.Lanes.Length)]);

    /// <summary>As many columns as fit into a width with no word broken.</summary>
    public static LaneColumns Fitting(FlowMap map, int perLayer, double width)
    {
        var columns = Each(map);
        var graph = LayeredGraph.Of(map, perLayer, columns);
        while (columns.Count > 1 && columns.Least(graph, map) > width)
        {
            var joined = Enumerable.Range(0, columns.Count - 1).Select(columns.Join).ToArray();
            var needs = Array.ConvertAll(joined, each => each.Least(graph, map));
            columns = joined[Array.IndexOf(needs, needs.Min())];
        }

        return columns;
    }

    /// <summary>The column of a lane.</summary>
    public int Of(string lane) => _ofLane[lane];

    /// <summary>The titles of the lanes that stand in a column.</summary>
    public IEnumerable<string> Titles(int column) =>
        from lane in _lanes where _ofLane[lane.Id] == column select lane.Title;

    /// <summary>Whose a box is, where its column does not tell; else empty.</summary>
    public string Who(FlowNode node) =>
        !IsShared(Of(node.Lane)) || node.Kind is FlowNodeKind.Label or FlowNodeKind.Start or FlowNodeKind.End
            // A fork without a clock is taken by itself: nobody does it.
            || (node.Kind == FlowNodeKind.Decision && node.Clock.Length == 0)
            ? ""
            : _byId[node.Lane].Title;

    private bool IsShared(int column) => _lanesOf[column] > 1;

    /// <summary>One column fewer: this one and the next are one.</summary>
    private LaneColumns Join(int column) =>
        new(_lanes, [.. _lanes.Select(lane => _ofLane[lane.Id] - (_ofLane[lane.Id] > column ? 1 : 0))]);

    /// <param name="graph">The graph in layers, each lane in a column of its own: columns move no box down.</param>
    /// <param name="map">The map that the graph is of.</param>
    private double Least(LayeredGraph graph, FlowMap map) =>
        LaneGeometry.Total(
            LaneGeometry.Demand(
                graph,
                map,
                Count,
                lane => Of(_lanes[lane].Id),
                node => FlowBox.LeastWidth(node, Who(node))));
}
