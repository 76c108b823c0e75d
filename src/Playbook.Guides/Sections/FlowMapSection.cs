using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>F1: who does what after what, one map a play, one lane a team.</summary>
internal static class FlowMapSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var plays = context.Model.Plays.Where(play => !play.Map.Nodes.IsEmpty).ToArray();
        var model = plays.Length == 0 ? null : new TemplateModel
        {
            ["plays"] = TemplateModel.List(plays, play => new TemplateModel
            {
                ["title"] = play.Title,
                ["panels"] = Panels(context, play, isFirst: play == plays[0]),
            }),
        };
        yield return context.Content("F1", "flow-map", model);
    }

    /// <summary>The map whole, if one of the sizes has room for it; else folded, as wide as reads best.</summary>
    private static object[] Panels(SectionContext context, GuidePlay play, bool isFirst)
    {
        var whole = context.MapSizes(isFirst).Select(size => Drawn(context, play, size.Width, size.Height))
            .FirstOrDefault(panels => panels.Length == 1);
        return [.. whole ?? Drawn(context, play, context.FigureWidth, context.FigureHeight(context.FigureWidth))];
    }

    private static Markup[] Drawn(SectionContext context, GuidePlay play, double width, double height) =>
    [
        .. FlowMapFigure.Draw(
            play.Map,
            width,
            context.MostFigureWidth,
            height,
            "map-" + SectionCode.Slug(play.Name),
            context.Words["figure.map", play.Title],
            context.Words),
    ];
}
