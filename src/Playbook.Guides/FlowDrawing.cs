using Playbook.Compiler.Flow;
using Playbook.Guides.Building;
using Playbook.Guides.Drawing;
using Playbook.Guides.Sections;
using Playbook.Guides.Themes;
using Playbook.Guides.Words;

namespace Playbook.Guides;

/// <summary>
/// Draws a play as a picture that stands alone: the guide's map in the product's look, on a sheet as long as it needs.
/// </summary>
public static class FlowDrawing
{
    private const double Width = 640;

    /// <summary>A whole SVG file, its words in English. It loads nothing and runs nothing.</summary>
    /// <param name="input">The playbook of the play, or any of its workspace for a play of the company.</param>
    /// <param name="plan">The play; one of the input's flow graph.</param>
    public static string Draw(GuideInput input, PlayPlan plan)
    {
        var words = GuideWords.English;
        var scope = new BuildScope(input, words);
        var title = words["figure.map", BuildScope.Title(plan.Title, plan.Name)];
        var map = GuideModelBuilder.Map(plan, scope, new NodeReader(scope));
        var id = "map-" + SectionCode.Slug(plan.Name);
        var figure = FlowMapFigure.Draw(map, Width, double.MaxValue, double.MaxValue, id, title, words).Single().Html;
        // The first line opens the picture; in a guide the page has the style.
        var style = $"<style>\n{Stylesheet.OfFigure()}</style>\n";
        const string Paper = "<rect class=\"paper\" width=\"100%\" height=\"100%\"/>\n";
        return figure.Insert(figure.IndexOf('\n', StringComparison.Ordinal) + 1, style + Paper) + "\n";
    }
}
