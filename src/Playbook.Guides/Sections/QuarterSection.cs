using Playbook.Guides.Drawing;
using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>Q1: what the coming months are about, which channels we use, and how much work each team has.</summary>
internal static class QuarterSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var model = context.Model;
        var bars = QuarterCalendarFigure.Bars(context);
        var loads = LoadBarsFigure.Loads(model);
        var channels = model.Channels.Where(HasMore).ToArray();
        if (bars.IsEmpty && loads.IsEmpty && channels.Length == 0)
        {
            yield return context.Content("Q1", "quarter", null);
            yield break;
        }

        yield return context.Content("Q1", "quarter", new TemplateModel
        {
            ["calendar"] = QuarterCalendarFigure.Draw(bars, context),
            ["hasCalendar"] = !bars.IsEmpty,
            ["load"] = LoadBarsFigure.Draw(loads, context),
            ["hasLoad"] = !loads.IsEmpty,
            ["missing"] = TemplateModel.List(LoadBarsFigure.Missing(context)),
            ["focuses"] = TemplateModel.List(context.Cards("focus"), card => new TemplateModel
            {
                ["title"] = card.Title,
                ["product"] = card.Text("product"),
                ["starts"] = card.Text("starts"),
                ["ends"] = card.Text("ends"),
                ["owner"] = card.Text("owner"),
            }),
            ["channels"] = TemplateModel.List(channels, Channel),
        });
    }

    /// <summary>A line that holds a name alone tells nothing.</summary>
    private static bool HasMore(GuideChannel channel) =>
        (channel.Owner + channel.Metric + channel.Hours + channel.Cap).Length > 0;

    private static TemplateModel Channel(GuideChannel channel) => new()
    {
        ["title"] = channel.Title,
        ["owner"] = channel.Owner,
        ["metric"] = channel.Metric,
        ["hours"] = channel.Hours,
        ["cap"] = channel.Cap,
        ["consent"] = channel.Consent,
        ["isPublic"] = channel.IsPublic,
    };
}
