using Playbook.Guides.Model;

namespace Playbook.Guides.Drawing;

/// <summary>A box of the flow map: its words in lines, its size, and how its kind looks.</summary>
internal sealed class FlowBox
{
    private const double Size = 9;
    private const double Leading = 10.8;
    private const double Padding = 5;
    private const double MarkRoom = 12;
    private const double RoundPadding = 9;
    private const double LeastBox = 64;
    private const double MostLabelWidth = 92;
    private const int GoodLabelLines = 3;
    private const int FairLabelLines = 5;
    private const int MostLabelLines = 9;
    private const int MostBoxLines = 7;

    private readonly FlowNode _node;
    private readonly IReadOnlyList<string> _who;
    private readonly IReadOnlyList<string> _label;
    private readonly IReadOnlyList<string> _clock;

    /// <param name="node">What the box tells.</param>
    /// <param name="who">Whose it is, where its lane does not tell; else empty.</param>
    /// <param name="mostWidth">What it may take across the page.</param>
    public FlowBox(FlowNode node, string who, double mostWidth)
    {
        _node = node;
        var padding = IsRound ? RoundPadding : Padding;
        var room = mostWidth - (2 * padding) - (HasMark ? MarkRoom : 0);
        _who = TextMetrics.Wrap(who, mostWidth - (2 * padding), Size, 2, isBold: true);
        _label = TextMetrics.Wrap(node.Label, room, Size, IsLabel ? MostLabelLines : MostBoxLines);
        _clock = TextMetrics.Wrap(node.Clock, mostWidth - (2 * Padding) - MarkRoom, Size, 3);
        var widest = TextMetrics.Widest(_label.Concat(_clock), Size);
        var fitted = widest + (2 * padding) + (HasMark || _clock.Count > 0 ? MarkRoom : 0);
        Width = IsPlain ? Math.Min(mostWidth, fitted) : mostWidth;
        Height = Math.Max(1, _who.Count + _label.Count + _clock.Count) * Leading + (IsLabel ? 1 : 2 * Padding);
    }

    /// <summary>The width at which no word of a box is broken.</summary>
    public static double LeastWidth(FlowNode node, string who)
    {
        var words = node.Label.Split(' ').Concat(node.Clock.Split(' '));
        var longest = Math.Max(
            TextMetrics.Widest(words, Size), TextMetrics.Widest(who.Split(' '), Size, isBold: true));
        var isRound = node.Kind is FlowNodeKind.Start or FlowNodeKind.End;
        var mark = node.Nature != TouchNature.Neutral || node.Clock.Length > 0 ? MarkRoom : 0;
        var least = node.Kind is FlowNodeKind.Label or FlowNodeKind.End ? 0 : LeastBox;
        return Math.Max(least, longest + mark + (2 * (isRound ? RoundPadding : Padding)) + 1);
    }

    /// <summary>The width at which words on an edge or of an end stand in about three lines; else the least.</summary>
    public static double GoodWidth(FlowNode node, string who) => WidthInLines(node, who, GoodLabelLines);

    /// <summary>The width at which words on an edge or of an end are still told whole; else the least.</summary>
    public static double FairWidth(FlowNode node, string who) => WidthInLines(node, who, FairLabelLines);

    private static double WidthInLines(FlowNode node, string who, int lines)
    {
        var least = LeastWidth(node, who);
        if (node.Kind is not (FlowNodeKind.Label or FlowNodeKind.End))
            return least;
        var inLines = Math.Min(MostLabelWidth, TextMetrics.Width(node.Label, Size) * 1.1 / lines);
        return Math.Max(least, inLines + (2 * Padding) + 1);
    }

    public double Width { get; }

    public double Height { get; }

    /// <summary>True for words on an edge, which have no frame.</summary>
    public bool IsLabel => _node.Kind == FlowNodeKind.Label;

    private bool IsPlain => _node.Kind is FlowNodeKind.Label or FlowNodeKind.Start or FlowNodeKind.End;

    private bool IsRound => _node.Kind is FlowNodeKind.Start or FlowNodeKind.End;

    private bool HasMark => _node.Nature != TouchNature.Neutral;

    public void Draw(SvgCanvas canvas, LayoutNode place)
    {
        var left = place.X - (Width / 2);
        var top = place.Y - (Height / 2);
        Frame(canvas, left, top);
        var baseLine = top + (IsLabel ? 0 : Padding) + 8.2;
        foreach (var line in _who)
        {
            canvas.Text(left + Padding, baseLine, line, Size, "text strong");
            baseLine += Leading;
        }

        if (HasMark)
            canvas.Mark(left + Padding + 4, baseLine - 3, _node.Nature);
        foreach (var line in _label)
        {
            if (IsPlain)
                canvas.Text(place.X, baseLine, line, Size, IsLabel ? "text quiet" : "text strong", "middle");
            else
                canvas.Text(left + Padding + (HasMark ? MarkRoom : 0), baseLine, line, Size);
            baseLine += Leading;
        }

        foreach (var (line, index) in _clock.Select((line, index) => (line, index)))
        {
            if (index == 0)
                Clock(canvas, left + Padding + 4, baseLine - 3.2);
            canvas.Text(left + Padding + MarkRoom, baseLine, line, Size, "text clock");
            baseLine += Leading;
        }
    }

    private static void Clock(SvgCanvas canvas, double x, double y)
    {
        canvas.Circle(x, y, 3.8, "clock-face");
        canvas.Path([(x, y - 2.4), (x, y), (x + 2, y + 1.2)], "clock-hand", isOpen: true);
    }

    private void Frame(SvgCanvas canvas, double left, double top)
    {
        switch (_node.Kind)
        {
            case FlowNodeKind.Label:
                canvas.Box(left, top, Width, Height, "paper");
                break;
            case FlowNodeKind.Start or FlowNodeKind.End:
                canvas.Box(
                    left,
                    top,
                    Width,
                    Height,
                    _node.Kind == FlowNodeKind.Start ? "box start" : "box end",
                    // Words of several lines would run into a fuller curve.
                    Math.Min(Height / 2, RoundPadding + 1));
                break;
            case FlowNodeKind.Decision:
                canvas.Box(left, top, Width, Height, "box decision", 7);
                break;
            case FlowNodeKind.HandOff:
                canvas.Box(left, top, Width, Height, "box handoff");
                canvas.Box(left, top, 3, Height, "fill-accent");
                break;
            case FlowNodeKind.Action or FlowNodeKind.Wait:
                canvas.Box(left, top, Width, Height, "box");
                break;
            default:
                throw new InvalidOperationException($"Unreachable: {_node.Kind}.");
        }
    }
}
