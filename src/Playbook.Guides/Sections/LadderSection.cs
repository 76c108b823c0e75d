using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>L1: what we give before we ask, on the shortest way to the first ask of each play.</summary>
internal static class LadderSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var ladders = new List<object>();
        foreach (var play in context.Model.Plays)
        {
            if (play.FirstAsk is not { } path)
                continue;
            var figure = GiveAskLadderFigure.Draw(
                path,
                context.FigureWidth,
                "ladder-" + SectionCode.Slug(play.Name),
                context.Words["figure.ladder", play.Title],
                context.Words);
            ladders.Add(new TemplateModel { ["title"] = play.Title, ["figure"] = figure });
        }

        yield return context.Content(
            "L1", "ladder", ladders.Count == 0 ? null : new TemplateModel
            {
                ["plays"] = ladders.ToArray(),
                ["hasNeutral"] = context.Model.Plays.Any(play =>
                    play.FirstAsk?.Rungs.Any(rung => rung.Nature == TouchNature.Neutral) == true),
            });
    }
}
