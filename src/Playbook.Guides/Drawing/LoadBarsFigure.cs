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

    /// <summary>
    /// The teams that can be drawn: those that a goal plans hours for and whose hours are known. A bar of nothing
    /// would read as no work, where only nobody has said how much it is.
    /// </summary>
    public static ImmutableArray<TeamLoad> Loads(GuideModel model) =>
    [
        .. from team in model.Actors
           where team is { IsTeam: true, CapacityHours: not null }
           let planned = Planned(model, team)
           where planned > 0
           select new TeamLoad(team.Title, planned, team.CapacityHours ?? 0),
    ];

    /// <summary>What is missing for the bars of the other teams that have something to do.</summary>
    public static IEnumerable<string> Missing(SectionContext context)
    {
        var model = context.Model;
        var doers = model.Actions.Select(action => context.FindActor(action.Actor)?.Team).ToHashSet();
        var teams = model.Actors.Where(actor => actor.IsTeam).ToArray();
        var unplanned = teams.Where(team => doers.Contains(team.Name) && Planned(model, team) == 0).ToArray();
        var uncounted = teams.Where(team => team.CapacityHours is null && Planned(model, team) > 0).ToArray();
        var formats = context.Words.Formats;
        if (unplanned.Length > 0)
            yield return context.Words["load.unplanned", formats.List([.. unplanned.Select(team => team.Title)])];
        foreach (var team in uncounted)
        {
            var hours = context.Words.Count("duration.hour", Planned(model, team));
            yield return context.Words["load.uncounted", team.Title, hours];
        }
    }

    /// <summary>The hours of the team and of its roles, which keep its hours.</summary>
    private static decimal Planned(GuideModel model, GuideActor team)
    {
        var names = model.Actors.Where(actor => actor.Team == team.Name).Select(actor => actor.Name).ToHashSet();
        return model.Efforts.Where(effort => names.Contains(effort.Team)).Sum(effort => effort.HoursPerWeek);
    }

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
