using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Drawing;

/// <summary>A ladder that climbs from the first thing we give to the first thing we ask for.</summary>
internal static class GiveAskLadderFigure
{
    private const double RungHeight = 28;
    private const double MostRise = 64;

    public static Markup Draw(GiveAskPath path, double width, string id, string title, GuideWords words)
    {
        var canvas = new SvgCanvas(id);
        var count = path.Rungs.Length;
        var rise = Math.Min(MostRise, (width * 0.45) / Math.Max(1, count - 1));
        var height = (count * RungHeight) + 4;
        for (var i = 0; i < count; i++)
        {
            var rung = path.Rungs[i];
            var x = i * rise;
            var y = height - ((i + 1) * RungHeight);
            // The words stand under their tread, where no later riser can cross them.
            canvas.Line(x, y, i == count - 1 ? width : x + rise, y, "rule");
            if (i < count - 1)
                canvas.Line(x + rise, y - RungHeight, x + rise, y, "rule");
            canvas.Mark(x + 8, y + 14, rung.Nature, 4.5);
            var text = TextMetrics.Wrap(rung.Label, width - x - 24, 10, 1);
            canvas.Text(
                x + 20,
                y + 17.5,
                text.Count > 0 ? text[0] : "",
                10,
                rung.Nature == TouchNature.Ask ? "text strong" : "text");
        }

        var told = path.Rungs.Select(
            rung => words[$"nature.{rung.Nature.ToString().ToLowerInvariant()}.told", rung.Label]);
        return canvas.Finish(width, height, title, string.Join(" ", told));
    }
}
