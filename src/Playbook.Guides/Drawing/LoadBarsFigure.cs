using System.Collections.Immutable;
using Playbook.Guides.Model;
using Playbook.Guides.Sections;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Drawing;

/// <summary>The hours that goals ask of each team beside the hours that the team has.</summary>
internal static class LoadBarsFigure
{
    private const double RowHeight = 27;
    private const double LabelWidth = 140;
    private const double Leading = 11;
    private const double FigureWidth = 96;

    public static ImmutableArray<TeamLoad> Loads(GuideModel model) =>
    [
        .. from actor in model.Actors
           where actor is { IsTeam: true, CapacityHours: not null }
           select new TeamLoad(
               actor.Title,
               model.Efforts.Where(effort => effort.Team == actor.Name).Sum(effort => effort.HoursPerWeek),
               actor.CapacityHours ?? 0),
    ];

    public static Markup Draw(ImmutableArray<TeamLoad> loads, SectionContext context)
    {
        if (loads.IsEmpty)
            return Markup.Empty;

        var words = context.Words;
        var width = context.FigureWidth;
        var canvas = new SvgCanvas("load");
        var most = loads.Max(load => Math.Max(load.Planned, load.Capacity));
        var scale = (width - LabelWidth - FigureWidth) / (double)Math.Max(1, most);
        for (var i = 0; i < loads.Length; i++)
        {
            var y = i * RowHeight;
            var planned = (double)loads[i].Planned * scale;
            var title = TextMetrics.Wrap(loads[i].Team, LabelWidth - 8, 9.5, 2);
            for (var line = 0; line < title.Count; line++)
                canvas.Text(0, y + 14 - (((title.Count - 1) * Leading) / 2) + (line * Leading), title[line], 9.5);
            canvas.Box(LabelWidth, y + 5, (double)loads[i].Capacity * scale, 12, "outline");
            canvas.Box(LabelWidth, y + 5, planned, 12, "fill-accent");
            // What is over the capacity is hatched as well, because a colour alone says nothing on grey paper.
            for (var x = LabelWidth + ((double)loads[i].Capacity * scale) + 2; x < LabelWidth + planned; x += 3)
                canvas.Line(x, y + 5, x, y + 17, "paper-line");
            canvas.Text(width, y + 14, Told(loads[i], context, "load.short"), 9, anchor: "end");
        }

        var told = loads.Select(load => $"{load.Team}: {Told(load, context, "load.long")}");
        return canvas.Finish(width, loads.Length * RowHeight, words["figure.load"], string.Join(" ", told));
    }

    private static string Told(TeamLoad load, SectionContext context, string key) =>
        context.Words[key, context.Words.Formats.Number(load.Planned), context.Words.Formats.Number(load.Capacity)];
}
