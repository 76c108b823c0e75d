namespace Playbook.Guides.Drawing;

/// <summary>
/// Runs edges at right angles. Between two layers lies a channel; what leaves one box shares one track in it, and two
/// boxes share a track only where they do not overlap, so lines never run on top of each other.
/// </summary>
internal sealed class EdgeRouter
{
    private const double TrackStep = 7;
    private const double ChannelMargin = 9;
    private const double Straight = 1;

    private readonly ILookup<LayoutNode, LayoutNode> _down;
    private readonly LayeredGraph _graph;
    private readonly Dictionary<LayoutNode, int> _track = [];
    private readonly int[] _tracks;

    public EdgeRouter(LayeredGraph graph)
    {
        _graph = graph;
        _down = graph.Edges.Where(edge => !edge.IsBack)
            .SelectMany(edge => edge.Chain.Zip(edge.Chain.Skip(1)))
            .Distinct()
            .ToLookup(hop => hop.First, hop => hop.Second);
        _tracks = new int[graph.Layers.Count];
        for (var layer = 0; layer < graph.Layers.Count; layer++)
            _tracks[layer] = AssignTracks(graph.Layers[layer]);
    }

    /// <summary>How high the channel under a layer must be.</summary>
    public double ChannelHeight(int layer) => (2 * ChannelMargin) + (Math.Max(0, _tracks[layer] - 1) * TrackStep);

    /// <summary>The line of one hop, from the bottom of a node to the top of one in the next layer.</summary>
    public IReadOnlyList<(double X, double Y)> Route(LayoutNode from, LayoutNode to)
    {
        var start = from.Y + (from.Height / 2);
        var end = to.Y - (to.Height / 2);
        var entry = Entry(from, to);
        if (Math.Abs(from.X - entry) < Straight)
            return [(from.X, start), (from.X, end)];

        var track = LayerBottom(from) + ChannelMargin + (_track[from] * TrackStep);
        return [(from.X, start), (from.X, track), (entry, track), (entry, end)];
    }

    private double LayerBottom(LayoutNode node) =>
        _graph.Layers[node.Layer].Max(other => other.Y + (other.Height / 2));

    /// <summary>
    /// Where a line enters: in the middle, but beside it where a stranger stands straight above, whose own line would
    /// otherwise seem to lead here.
    /// </summary>
    private double Entry(LayoutNode from, LayoutNode to)
    {
        var isUnderStranger = _graph.Layers[from.Layer].Any(other =>
            !ReferenceEquals(other, from) && Math.Abs(other.X - to.X) < 4 && !_down[other].Contains(to)
                && _down[other].Any());
        if (!isUnderStranger || to.Width < 30)
            return to.X;
        return to.X + (from.X < to.X ? -10 : 10);
    }

    private int AssignTracks(IReadOnlyList<LayoutNode> layer)
    {
        var ends = new List<double>();
        foreach (var node in layer.Where(node => _down[node].Any()).OrderBy(node => Span(node).Left))
        {
            var (left, right) = Span(node);
            if (right - left < Straight)
            {
                _track[node] = 0;
                continue;
            }

            var free = ends.FindIndex(end => end + TrackStep < left);
            if (free < 0)
            {
                free = ends.Count;
                ends.Add(right);
            }

            ends[free] = right;
            _track[node] = free;
        }

        return ends.Count;
    }

    private (double Left, double Right) Span(LayoutNode node)
    {
        var xs = _down[node].Select(to => to.X).Append(node.X).ToArray();
        return (xs.Min(), xs.Max());
    }
}
