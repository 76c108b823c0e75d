using System.Globalization;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>Z1: where we are against each goal, to fill in by hand; what it costs; who gets credit.</summary>
internal static class TrackerSection
{
    private const int Boxes = 6;

    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var model = context.Model;
        var tools = context.Cards("tool").ToArray();
        yield return context.Content(
            "Z1",
            "tracker",
            model.Goals.IsEmpty && tools.Length == 0 ? null : new TemplateModel
        {
            ["goals"] = TemplateModel.List(model.Goals, Goal),
            ["boxes"] = TemplateModel.List(Enumerable.Range(1, Boxes), number => new TemplateModel
            {
                ["number"] = number.ToString(CultureInfo.InvariantCulture),
            }),
            ["tools"] = TemplateModel.List(tools, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["cost"] = card.Text("cost"),
                ["for"] = context.Words.Formats.List([.. card.Texts("capability").Cast<string>()]),
                ["users"] = context.Words.Formats.List([.. card.Texts("users").Cast<string>()]),
            }),
            ["hasCalls"] = model.Actions.Any(action => action.Kind == GuideActionKind.Call),
        });
    }

    private static TemplateModel Goal(GuideGoal goal) => new()
    {
        ["title"] = goal.Title,
        ["kind"] = goal.Kind,
        ["now"] = goal.Now,
        ["aim"] = goal.Aim,
        ["by"] = goal.By,
        ["counts"] = goal.Counts,
        ["cost"] = goal.Cost,
        ["hours"] = TemplateModel.List(goal.Hours),
        ["credit"] = goal.Credit,
        ["revenue"] = goal.Revenue,
    };
}
