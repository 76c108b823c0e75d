using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Drawing;

/// <summary>
/// The clocks of a hand-off one after the other on a line: when each starts, and its limit.
/// </summary>
internal static class ClockLineFigure
{
    private const double LineY = 42;
    private const int HeadLines = 2;
    private const int LimitLines = 2;
    private const double Leading = 11;

    public static Markup Draw(
        GuideHandoff handoff, IReadOnlyList<GuideClock> clocks, double width, string id, string title,
            GuideWords words)
    {
        var canvas = new SvgCanvas(id);
        var points = 1 + clocks.Count;
        var step = (width - 12) / Math.Max(1, points);
        canvas.Line(6, LineY, width - 6, LineY, "rule");
        var teams = words["clock.start.what", handoff.FromTeam, handoff.ToTeam];
        Point(canvas, 6, words["clock.start"], teams, step, isClock: false);
        for (var i = 0; i < clocks.Count; i++)
        {
            Point(canvas, 6 + ((i + 1) * step), clocks[i].What, clocks[i].Limit, step, isClock: true);
            Dial(canvas, 6 + ((i + 1) * step), LineY);
        }

        var told = clocks.Select(clock => words["clock.told", clock.What, clock.Limit, clock.Otherwise]);
        return canvas.Finish(width, LineY + 18 + (LimitLines * Leading), title, string.Join(" ", told));
    }

    private static void Point(SvgCanvas canvas, double x, string above, string below, double room, bool isClock)
    {
        canvas.Circle(x, LineY, 3, "fill-ink");
        var head = TextMetrics.Wrap(above, room - 8, 10, HeadLines, isBold: true);
        for (var i = 0; i < head.Count; i++)
            canvas.Text(x, LineY - 12 - ((head.Count - 1 - i) * Leading), head[i], 10, "text strong");
        var style = isClock ? "text strong clock" : "text";
        var words = TextMetrics.Wrap(below, room - 10, 9, LimitLines, isBold: isClock);
        for (var i = 0; i < words.Count; i++)
            canvas.Text(x, LineY + 18 + (i * Leading), words[i], 9, style);
    }

    private static void Dial(SvgCanvas canvas, double x, double y)
    {
        canvas.Circle(x, y, 6, "clock-face");
        canvas.Path([(x, y - 4), (x, y), (x + 3.2, y + 1.8)], "clock-hand", isOpen: true);
    }
}
