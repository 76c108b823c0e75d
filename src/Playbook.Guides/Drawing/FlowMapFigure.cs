using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Drawing;

/// <summary>
/// The swim-lane map of a play: lanes side by side, time downward, edges at right angles. A map that is too long for
/// a page is folded into panels; a line that goes on carries the same letter on both.
/// </summary>
internal sealed class FlowMapFigure
{
    private const double HeaderLeading = 12;
    private const double HeaderPadding = 10;
    private const int MostTitleLines = 2;
    private const double MostBoxWidth = 150;
    private const double LeastBoxWidth = 84;
    private const int LeastPerLayer = 2;
    private const double BackStep = 9;
    private const double FoldMargin = 26;
    private const double EndMargin = 4;
    private const int FoldTries = 12;

    private readonly FlowMap _map;
    private readonly LaneColumns _columns;
    private readonly LayeredGraph _graph;
    private readonly LaneGeometry[] _lanes;
    private readonly string[][] _heads;
    private readonly double _headHeight;
    private readonly Dictionary<string, FlowNode> _nodes;
    private readonly Dictionary<string, FlowBox> _boxes;
    private readonly EdgeRouter _router;
    private readonly GuideWords _words;
    private readonly double _width;
    private readonly double _backMargin;

    private FlowMapFigure(FlowMap map, double width, double mostWidth, GuideWords words)
    {
        _map = FlowLabels.AsBoxes(map);
        _words = words;
        _backMargin = BackStep * LayeredGraph.Of(_map, LeastPerLayer).Edges.Count(edge => edge.IsBack);
        _columns = LaneColumns.Fitting(_map, LeastPerLayer, mostWidth - _backMargin);
        _graph = Layered(_map, _columns, width, mostWidth - _backMargin);
        CrossingMinimizer.Minimize(_graph);
        var least = Demand(_graph, _map, _columns, FlowBox.LeastWidth);
        var good = Demand(_graph, _map, _columns, FlowBox.GoodWidth);
        _width = Math.Clamp(LaneGeometry.Total(good) + _backMargin, width, mostWidth);
        _lanes = LaneGeometry.Share(least, good, _width - _backMargin);
        _nodes = _map.Nodes.ToDictionary(node => node.Id, StringComparer.Ordinal);
        _boxes = _map.Nodes.ToDictionary(
            node => node.Id,
            node => new FlowBox(node, _columns.Who(node), BoxWidth(_graph.Boxes[node.Id])));
        _heads = [.. _lanes.Select((lane, column) => Head(_columns.Titles(column), lane.Width - 12))];
        _headHeight = HeaderPadding + (_heads.Max(head => head.Length) * HeaderLeading);
        foreach (var layer in _graph.Layers)
        {
            foreach (var node in layer)
            {
                node.Width = node.IsBend ? 4 : _boxes[node.Id].Width;
                node.Height = node.IsBend ? 0 : _boxes[node.Id].Height;
            }
        }

        CoordinateAssignment.Assign(_graph, _lanes);
        _router = new EdgeRouter(_graph);
    }

    /// <summary>The map as one figure, or several where it is longer than a page.</summary>
    /// <param name="map">What to draw.</param>
    /// <param name="width">The width in points at which it is read best.</param>
    /// <param name="mostWidth">The greatest width; a map that needs it is shown smaller.</param>
    /// <param name="height">The greatest height of one panel in points.</param>
    /// <param name="id">The start of the figures' ids.</param>
    /// <param name="title">What the map shows.</param>
    /// <param name="words">The interface words.</param>
    public static ImmutableArray<Markup> Draw(
        FlowMap map, double width, double mostWidth, double height, string id, string title, GuideWords words)
    {
        if (map.Nodes.IsEmpty)
            return [];

        var figure = new FlowMapFigure(map, width, mostWidth, words);
        var folds = figure.EvenFold(height * (figure._width / width));
        var connectors = FoldConnectors.Of(figure._graph, folds);
        return [
            .. folds.Select((fold, index) => figure.DrawPanel(fold, index, folds.Count, id, title, connectors))];
    }

    /// <summary>
    /// As many boxes side by side as fit with all words told; else as many as fit with no word broken.
    /// </summary>
    private static LayeredGraph Layered(FlowMap map, LaneColumns columns, double width, double room)
    {
        var most = Math.Max(LeastPerLayer, (int)(width / (LeastBoxWidth + 10)));
        var graphs = new LayeredGraph[most - LeastPerLayer + 1];
        for (var fewer = 0; fewer < graphs.Length; fewer++)
            graphs[fewer] = LayeredGraph.Of(map, most - fewer, columns);
        bool Fits(LayeredGraph graph, Func<FlowNode, string, double> need) =>
            LaneGeometry.Total(Demand(graph, map, columns, need)) <= room;
        return Array.Find(graphs, graph => Fits(graph, FlowBox.FairWidth))
            ?? Array.Find(graphs, graph => Fits(graph, FlowBox.LeastWidth))
            ?? graphs[^1];
    }

    private static double[] Demand(
        LayeredGraph graph, FlowMap map, LaneColumns columns, Func<FlowNode, string, double> need) =>
        LaneGeometry.Demand(graph, map, columns.Count, lane => lane, node => need(node, columns.Who(node)));

    /// <summary>What stands over a column: each lane in lines of its own.</summary>
    private static string[] Head(IEnumerable<string> titles, double width) =>
        [.. titles.SelectMany(title => TextMetrics.Wrap(title, width, 10, MostTitleLines, isBold: true))];

    private double Least(LayoutNode node) => Need(node, FlowBox.LeastWidth);

    private double Good(LayoutNode node) => Need(node, FlowBox.GoodWidth);

    private double Need(LayoutNode node, Func<FlowNode, string, double> need) =>
        need(_nodes[node.Id], _columns.Who(_nodes[node.Id]));

    /// <summary>
    /// Each box in a layer of a lane gets what its longest word needs, then what it is read well with, and a share of
    /// what is left. Where not even the longest words fit, the boxes that need most give way: a short word beside a
    /// very long one stays whole.
    /// </summary>
    private double BoxWidth(LayoutNode box)
    {
        var beside = _graph.Layers[box.Layer].Where(node => node.Lane == box.Lane).ToArray();
        var boxes = beside.Where(node => !node.IsBend).ToArray();
        var bends = beside.Length - boxes.Length;
        var room = _lanes[box.Lane].Width - LaneGeometry.Margin - (bends * LaneGeometry.BendWidth)
            - (boxes.Length * LaneGeometry.Gap);
        var least = boxes.Sum(Least);
        if (least > room)
            return Math.Min(Least(box), LargestShare([.. boxes.Select(Least).Order()], room));
        var more = boxes.Sum(Good) - least;
        return more > room - least
            ? Least(box) + ((Good(box) - Least(box)) * (room - least) / more)
            : Math.Min(MostBoxWidth, Good(box) + ((room - least - more) / boxes.Length));
    }

    /// <summary>The width that nobody may pass so that all fit; at least an even share.</summary>
    private static double LargestShare(double[] least, double room)
    {
        for (var i = 0; i < least.Length; i++)
        {
            var share = room / (least.Length - i);
            if (least[i] > share)
                return share;
            room -= least[i];
        }

        return least[^1];
    }

    /// <summary>
    /// As few panels as the height allows, and these equally long: an end alone on a page of its own tells nobody
    /// anything.
    /// </summary>
    private List<MapFold> EvenFold(double height)
    {
        var best = Fold(height);
        var (low, high) = (0.0, height);
        for (var i = 0; best.Count > 1 && i < FoldTries; i++)
        {
            var middle = (low + high) / 2;
            var folds = Fold(middle);
            var isAsFew = folds.Count == best.Count;
            best = isAsFew ? folds : best;
            (low, high) = isAsFew ? (low, middle) : (middle, high);
        }

        return best;
    }

    private List<MapFold> Fold(double height)
    {
        var folds = new List<MapFold>();
        var first = 0;
        var used = _headHeight + FoldMargin;
        for (var layer = 0; layer < _graph.Layers.Count; layer++)
        {
            var more = _graph.Layers[layer].Max(node => node.Height) + _router.ChannelHeight(layer);
            if (layer > first && used + more + FoldMargin > height)
            {
                folds.Add(new MapFold(first, layer - first));
                first = layer;
                used = _headHeight + (2 * FoldMargin);
            }

            used += more;
        }

        folds.Add(new MapFold(first, _graph.Layers.Count - first));
        return folds;
    }

    private Markup DrawPanel(
        MapFold fold, int index, int panels, string id, string title, FoldConnectors connectors)
    {
        var (first, count) = fold;
        var canvas = new SvgCanvas($"{id}-{index + 1}");
        var y = _headHeight + 8 + (index > 0 ? FoldMargin : 0);
        for (var layer = first; layer < first + count; layer++)
        {
            var tallest = _graph.Layers[layer].Max(node => node.Height);
            foreach (var node in _graph.Layers[layer])
                node.Y = y + (tallest / 2);
            y += tallest + (layer < first + count - 1 ? _router.ChannelHeight(layer) : EndMargin);
        }

        var height = y + (index < panels - 1 ? FoldMargin : 0);
        DrawLanes(canvas, height);
        DrawEdges(canvas, first, count);
        connectors.Draw(canvas, first, count);
        foreach (
            var node in _graph.Layers.Skip(first).Take(count).SelectMany(layer => layer).Where(node => !node.IsBend))
            _boxes[node.Id].Draw(canvas, node);
        return canvas.Finish(
            _width,
            height,
            panels > 1 ? _words["figure.part", title, $"{index + 1}", $"{panels}"] : title,
            Describe(first, count));
    }

    private void DrawLanes(SvgCanvas canvas, double height)
    {
        for (var i = 0; i < _lanes.Length; i++)
        {
            // Heads stand on the rule, whatever lines their neighbours have.
            var y = _headHeight - 8 - ((_heads[i].Length - 1) * HeaderLeading);
            foreach (var line in _heads[i])
            {
                canvas.Text(_lanes[i].Left + 6, y, line, 10, "text strong");
                y += HeaderLeading;
            }

            if (i > 0)
                canvas.Line(_lanes[i].Left, 0, _lanes[i].Left, height, "hairline");
        }

        canvas.Line(0, _headHeight, _width - _backMargin, _headHeight, "rule");
    }

    private void DrawEdges(SvgCanvas canvas, int first, int count)
    {
        bool IsHere(LayoutNode node) => node.Layer >= first && node.Layer < first + count;
        var back = 0;
        foreach (var edge in _graph.Edges)
        {
            if (edge.IsBack)
            {
                var margin = _width - _backMargin + (++back * BackStep) - 4;
                if (IsHere(edge.Chain[0]) && IsHere(edge.Chain[^1]))
                    DrawBack(canvas, edge, margin, first);
                continue;
            }

            foreach (var (from, to) in edge.Hops)
            {
                if (IsHere(from) && IsHere(to))
                    DrawHop(canvas, from, to, edge.Source.IsHandoff ? "edge handoff" : "edge");
            }
        }
    }

    private void DrawHop(SvgCanvas canvas, LayoutNode from, LayoutNode to, string style)
    {
        var line = _router.Route(from, to);
        canvas.Path(line, style, isOpen: true);
        if (!to.IsBend && !_boxes[to.Id].IsLabel)
            canvas.ArrowHead(line[^1].X, line[^1].Y, 0, 1, "arrow");
    }

    private void DrawBack(SvgCanvas canvas, LayoutEdge edge, double margin, int firstLayer)
    {
        var line = _router.RouteBack(edge, margin, firstLayer);
        canvas.Path(line, "edge back", isOpen: true);
        var isFromAbove = Math.Abs(line[^1].X - line[^2].X) < 1;
        canvas.ArrowHead(line[^1].X, line[^1].Y, isFromAbove ? 0 : -1, isFromAbove ? 1 : 0, "arrow");
    }

    private string Describe(int first, int count)
    {
        var here = _graph.Layers.Skip(first).Take(count).SelectMany(layer => layer).Where(node => !node.IsBend);
        var ids = here.Select(node => node.Id).ToHashSet(StringComparer.Ordinal);
        var told = _map.Nodes.Where(node => ids.Contains(node.Id) && node.Label.Length > 0)
            .Select(node => _words["figure.box", _map.Lanes.Single(lane => lane.Id == node.Lane).Title, node.Label]);
        return string.Join(" ", told);
    }
}
