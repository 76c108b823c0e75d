namespace Playbook.Guides.Drawing;

/// <summary>
/// Runs edges at right angles. Between two layers lies a channel; what leaves one box shares one track in it, and two
/// lines share a track only where they do not overlap, so lines never run on top of each other. Ways back run up
/// the right margin and use the channels too, where something stands between them and the margin.
/// </summary>
internal sealed class EdgeRouter
{
    private const double TrackStep = 7;
    private const double ChannelMargin = 8;
    private const double Straight = 1;
    private const double BesideMiddle = 10;

    private static readonly Comparer<ChannelReach> FromLeft =
        Comparer<ChannelReach>.Create((one, other) => one.Left.CompareTo(other.Left));

    private readonly ILookup<LayoutNode, LayoutNode> _down;
    private readonly LayeredGraph _graph;
    private readonly Dictionary<ChannelLine, int> _track = [];
    private readonly int[] _tracks;

    public EdgeRouter(LayeredGraph graph)
    {
        _graph = graph;
        _down = graph.Edges.Where(edge => !edge.IsBack)
            .SelectMany(edge => edge.Hops)
            .Distinct()
            .ToLookup(hop => hop.From, hop => hop.To);
        _tracks = new int[graph.Layers.Count];
        for (var layer = 0; layer < graph.Layers.Count; layer++)
            _tracks[layer] = AssignTracks(layer);
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

        var track = TrackHeight(from.Layer, _track[new ChannelLine(from, null)]);
        return [(from.X, start), (from.X, track), (entry, track), (entry, end)];
    }

    /// <summary>
    /// The line of a way back: out at the side, or below where something stands beside; up the margin; in at the side,
    /// or from above where something stands beside.
    /// </summary>
    /// <param name="edge">The way back.</param>
    /// <param name="margin">Where in the right margin it runs up.</param>
    /// <param name="firstLayer">The first layer of the panel; above it nothing can come in.</param>
    public IReadOnlyList<(double X, double Y)> RouteBack(LayoutEdge edge, double margin, int firstLayer)
    {
        var (from, to) = (edge.Chain[0], edge.Chain[^1]);
        var line = new List<(double X, double Y)>();
        if (_track.TryGetValue(new ChannelLine(from, to), out var leaving))
        {
            var below = TrackHeight(from.Layer, leaving);
            line.AddRange([(from.X, from.Y + (from.Height / 2)), (from.X, below), (margin, below)]);
        }
        else
        {
            line.AddRange([(from.X + (from.Width / 2), from.Y), (margin, from.Y)]);
        }

        if (to.Layer > firstLayer && _track.TryGetValue(new ChannelLine(to, from), out var coming))
        {
            var (x, above) = (to.X + BesideMiddle, TrackHeight(to.Layer - 1, coming));
            line.AddRange([(margin, above), (x, above), (x, to.Y - (to.Height / 2))]);
        }
        else
        {
            line.AddRange([(margin, to.Y - 4), (to.X + (to.Width / 2), to.Y - 4)]);
        }

        return line;
    }

    private double TrackHeight(int layer, int track) =>
        _graph.Layers[layer].Max(other => other.Y + (other.Height / 2)) + ChannelMargin + (track * TrackStep);

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
        return to.X + (from.X < to.X ? -BesideMiddle : BesideMiddle);
    }

    private int AssignTracks(int layer)
    {
        var ends = new List<double>();
        foreach (var reach in Lines(layer).OrderBy(line => line, FromLeft))
        {
            var (line, left, right) = reach;
            if (right - left < Straight)
            {
                _track[line] = 0;
                continue;
            }

            var free = ends.FindIndex(end => end + TrackStep < left);
            if (free < 0)
            {
                free = ends.Count;
                ends.Add(right);
            }

            ends[free] = right;
            _track[line] = free;
        }

        return ends.Count;
    }

    /// <summary>What runs in the channel under a layer, each with how far it reaches.</summary>
    private IEnumerable<ChannelReach> Lines(int layer)
    {
        foreach (var node in _graph.Layers[layer].Where(node => _down[node].Any()))
        {
            var (left, right) = (node.X, node.X);
            foreach (var to in _down[node])
                (left, right) = (Math.Min(left, to.X), Math.Max(right, to.X));
            yield return new ChannelReach(new ChannelLine(node, null), left, right);
        }

        foreach (var edge in _graph.Edges.Where(edge => edge.IsBack))
        {
            var (from, to) = (edge.Chain[0], edge.Chain[^1]);
            if (from.Layer == layer && HasRightNeighbour(from))
                yield return new ChannelReach(new ChannelLine(from, to), from.X, double.MaxValue);
            if (to.Layer == layer + 1 && HasRightNeighbour(to))
                yield return new ChannelReach(new ChannelLine(to, from), to.X, double.MaxValue);
        }
    }

    private bool HasRightNeighbour(LayoutNode node) =>
        _graph.Layers[node.Layer].Any(other => !ReferenceEquals(other, node) && other.X > node.X);

    /// <summary>A line in a channel: what leaves a box, or a way back between two.</summary>
    private sealed record ChannelLine(LayoutNode From, LayoutNode? To);

    /// <summary>How far a line reaches across the page.</summary>
    private sealed record ChannelReach(ChannelLine Line, double Left, double Right);
}
