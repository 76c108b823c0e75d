using Playbook.Guides.Drawing;
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
                ["panels"] = Panels(context, play.Name, play.Title, play.Map),
            }),
        };
        yield return context.Content("F1", "flow-map", model);
    }

    private static object[] Panels(SectionContext context, string name, string title, Model.FlowMap map) =>
    [
        .. FlowMapFigure.Draw(
            map,
            context.FigureWidth,
            context.MostFigureWidth,
            context.FigureHeight,
            "map-" + SectionCode.Slug(name),
            context.Words["figure.map", title],
            context.Words),
    ];
}
