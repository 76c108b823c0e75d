namespace Playbook.Guides.Drawing;

/// <summary>
/// The lines that go on from one panel of a folded map to another: each has a letter, which stands where it
/// leaves and where it comes in. What leaves one box leaves by one stub that carries all its letters.
/// </summary>
internal sealed class FoldConnectors
{
    private const double Stub = 14;
    private const int Letters = 26;

    private readonly List<Way> _ways = [];

    private FoldConnectors()
    {
    }

    /// <param name="graph">The graph in layers.</param>
    /// <param name="folds">The first layer of each panel and how many layers it has.</param>
    public static FoldConnectors Of(LayeredGraph graph, IReadOnlyList<MapFold> folds)
    {
        var connectors = new FoldConnectors();
        int PanelOf(LayoutNode node) => folds.Count(fold => fold.First <= node.Layer);
        foreach (var edge in graph.Edges)
        {
            foreach (var (from, to) in edge.Hops)
            {
                if (PanelOf(from) != PanelOf(to))
                    connectors._ways.Add(new Way(from, to, edge.IsBack, Letter(connectors._ways.Count)));
            }
        }

        return connectors;
    }

    /// <summary>Draws the stubs of one panel.</summary>
    public void Draw(SvgCanvas canvas, int first, int count)
    {
        bool IsHere(LayoutNode node) => node.Layer >= first && node.Layer < first + count;
        foreach (var group in _ways.Where(way => IsHere(way.From)).GroupBy(way => new Stop(way.From, way.IsBack)))
            Draw(canvas, group.Key.Node, group.Key.IsBack, isLeaving: true, group.Select(way => way.Letter));
        foreach (var group in _ways.Where(way => IsHere(way.To)).GroupBy(way => new Stop(way.To, way.IsBack)))
            Draw(canvas, group.Key.Node, group.Key.IsBack, isLeaving: false, group.Select(way => way.Letter));
    }

    /// <summary>Ways on run down; ways back leave and enter at the right, as they do inside a panel.</summary>
    private static void Draw(
        SvgCanvas canvas, LayoutNode node, bool isBack, bool isLeaving, IEnumerable<string> letters)
    {
        var told = string.Join(" ", letters);
        if (isBack)
        {
            var right = node.X + (node.Width / 2);
            canvas.Path([(right, node.Y + 4), (right + Stub, node.Y + 4)], "edge back", isOpen: true);
            canvas.Text(right + Stub + 2, node.Y + 7, told, 9, "text strong");
            if (!isLeaving)
                canvas.ArrowHead(right, node.Y + 4, -1, 0, "arrow");
            return;
        }

        var edge = node.Y + ((isLeaving ? 1 : -1) * node.Height / 2);
        var far = edge + (isLeaving ? Stub : -Stub);
        canvas.Path([(node.X, Math.Min(edge, far)), (node.X, Math.Max(edge, far))], "edge", isOpen: true);
        canvas.Text(node.X, far + (isLeaving ? 9 : -3), told, 9, "text strong", "middle");
        if (!isLeaving && !node.IsBend)
            canvas.ArrowHead(node.X, edge, 0, 1, "arrow");
    }

    private static string Letter(int index) =>
        index < Letters ? $"{(char)('A' + index)}" : $"{(char)('A' + (index % Letters))}{index / Letters}";

    private sealed record Way(LayoutNode From, LayoutNode To, bool IsBack, string Letter);

    /// <summary>Where ways leave or come in.</summary>
    private sealed record Stop(LayoutNode Node, bool IsBack);
}
