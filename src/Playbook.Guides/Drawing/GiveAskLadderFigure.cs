using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Drawing;

/// <summary>A ladder that climbs from the first thing we give to the first thing we ask for.</summary>
internal static class GiveAskLadderFigure
{
    private const double RungHeight = 30;
    private const double MostRise = 64;

    public static Markup Draw(GiveAskPath path, double width, string id, string title, GuideWords words)
    {
        var canvas = new SvgCanvas(id);
        var count = path.Rungs.Length;
        var rise = Math.Min(MostRise, (width * 0.45) / Math.Max(1, count - 1));
        var height = (count * RungHeight) + 6;
        for (var i = 0; i < count; i++)
        {
            var rung = path.Rungs[i];
            var x = i * rise;
            var y = height - ((i + 1) * RungHeight) + 4;
            // The stair: its tread under the words, its riser at the left of the next.
            canvas.Line(x, y + 22, Math.Min(width, x + rise + (i == count - 1 ? width - x - rise : 0)), y + 22, "rule");
            if (i > 0)
                canvas.Line(x, y + 22, x, y + 22 + RungHeight, "rule");
            canvas.Mark(x + 10, y + 10, rung.Nature, 4.5);
            var text = TextMetrics.Wrap(rung.Label, width - x - 24, 10, 1);
            canvas.Text(x + 22, y + 13.5, text.Count > 0 ? text[0] : "", 10, rung.Nature == TouchNature.Ask ? "text strong" : "text");
        }

        var told = path.Rungs.Select(rung => words[$"nature.{rung.Nature.ToString().ToLowerInvariant()}.told", rung.Label]);
        return canvas.Finish(width, height, title, string.Join(" ", told));
    }
}
