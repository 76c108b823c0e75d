using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Drawing;

/// <summary>A score as a straight gauge: the bands between their thresholds, hatched the closer the warmer.</summary>
internal static class ScoreGaugeFigure
{
    private const double BarTop = 18;
    private const double BarHeight = 20;
    private const double LeastName = 24;

    public static Markup Draw(GuideScore score, double width, string id, string title, GuideWords words)
    {
        var canvas = new SvgCanvas(id);
        var range = Math.Max(1, score.To - score.From);
        double X(int value) => 1 + ((width - 2) * (Math.Clamp(value, score.From, score.To) - score.From) / range);
        for (var i = 0; i < score.Bands.Length; i++)
        {
            var left = X(score.Bands[i].From);
            var right = i + 1 < score.Bands.Length ? X(score.Bands[i + 1].From) : width - 1;
            Hatch(canvas, left, right, i, score.Bands.Length);
            var name = TextMetrics.Wrap(score.Bands[i].Name, Math.Max(10, right - left - 4), 10, 1, isBold: true);
            if (right - left > LeastName)
                canvas.Text(left + 2, 12, name.Count > 0 ? name[0] : "", 10, "text strong");
            canvas.Line(left, BarTop - 3, left, BarTop + BarHeight + 4, "rule");
            // A number that would run into the next is told by the words below the gauge.
            var number = words.Formats.Number(score.Bands[i].From);
            var isLast = i == score.Bands.Length - 1;
            var room = right - left - (isLast ? TextMetrics.Width(words.Formats.Number(score.To), 9) + 6 : 0);
            if (TextMetrics.Width(number, 9) + 2 <= room)
                canvas.Text(left + 2, BarTop + BarHeight + 12, number, 9);
        }

        canvas.Box(1, BarTop, width - 2, BarHeight, "outline");
        if (score.Bands.IsEmpty)
            canvas.Text(1, BarTop + BarHeight + 12, words.Formats.Number(score.From), 9);
        canvas.Text(width - 1, BarTop + BarHeight + 12, words.Formats.Number(score.To), 9, anchor: "end");
        return canvas.Finish(width, BarTop + BarHeight + 16, title, Told(score, words));
    }

    /// <summary>The bands in words: a narrow one has no room for its name above it.</summary>
    public static string Told(GuideScore score, GuideWords words) => string.Join(
        " · ", score.Bands.Select(band => words["score.band", band.Name, words.Formats.Number(band.From)]));

    /// <summary>Upright lines, the closer the higher the band: told apart without colour, light on ink.</summary>
    private static void Hatch(SvgCanvas canvas, double left, double right, int band, int bands)
    {
        if (band == 0 && bands > 1)
            return;
        var gap = band == bands - 1 ? 2.4 : 4 + (6.0 * (bands - 1 - band) / Math.Max(1, bands - 1));
        for (var x = left + gap; x < right; x += gap)
            canvas.Line(x, BarTop, x, BarTop + BarHeight, "hatch");
    }
}
