using System.Globalization;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Drawing;

/// <summary>
/// The touches of a play on a line of days: the mark stands at the earliest day, the bar reaches to the latest.
/// </summary>
internal static class TouchTimelineFigure
{
    private const double LabelWidth = 190;
    private const double RowHeight = 19;
    private const double Leading = 11;
    private const double HeadHeight = 20;
    private const double LeastTickGap = 26;

    public static Markup Draw(
        IReadOnlyList<GuideTouch> touches, double width, string id, string title, GuideWords words)
    {
        var canvas = new SvgCanvas(id);
        var days = Math.Max(1, (int)Math.Ceiling(touches.Max(touch => touch.LatestDays)) + 1);
        var labels = Math.Min(LabelWidth, width * 0.42);
        var scale = (width - labels - 14) / days;
        var names = touches.Select(touch => TextMetrics.Wrap(touch.Label, labels - 10, 9.5, 2)).ToArray();
        var heights = Array.ConvertAll(names, lines => RowHeight + ((lines.Count - 1) * Leading));
        var height = HeadHeight + LaneGeometry.Total(heights) + 4;
        var step = Steps.First(step => step * scale >= LeastTickGap || step == Steps[^1]);
        for (var day = 0; day <= days; day += step)
        {
            var x = labels + (day * scale);
            canvas.Line(x, HeadHeight - 4, x, height, "hairline");
            canvas.Text(x + 2, 10, day == 0 ? words["touches.start"] : Plain(day), 9, "text quiet");
        }

        canvas.Line(0, HeadHeight - 4, width, HeadHeight - 4, "rule");
        for (var i = 0; i < touches.Count; i++)
        {
            var touch = touches[i];
            var top = HeadHeight + LaneGeometry.Total(heights[..i]);
            var y = top + (heights[i] / 2);
            for (var line = 0; line < names[i].Count; line++)
                canvas.Text(0, top + 12.7 + (line * Leading), names[i][line], 9.5);
            var from = labels + ((double)touch.EarliestDays * scale) + 5;
            var to = labels + ((double)touch.LatestDays * scale) + 5;
            if (to - from > 1)
                canvas.Line(from, y, to, y, "span");
            canvas.Mark(from, y, touch.Nature, 4.2);
            if (i > 0)
                canvas.Line(0, top, width, top, "hairline");
        }

        var told = touches.Select(touch => words["touches.told", touch.Label, Days(touch, words)]);
        return canvas.Finish(width, height, title, string.Join(" ", told));
    }

    private static readonly int[] Steps = [1, 2, 5, 7, 14, 28, 56, 91, 182, 364, 728];

    private static string Days(GuideTouch touch, GuideWords words) =>
        touch.EarliestDays == touch.LatestDays
            ? words.Formats.Number(Math.Round(touch.EarliestDays, 1))
            : words[
                "touches.range",
                words.Formats.Number(Math.Round(touch.EarliestDays, 1)),
                words.Formats.Number(Math.Round(touch.LatestDays, 1))];

    private static string Plain(int number) => number.ToString(CultureInfo.InvariantCulture);
}
