using Playbook.Guides.Drawing;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>T1: what the customer gets on which day.</summary>
internal static class TouchesSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var plays = context.Model.Plays
            .Where(play => !play.Touches.IsEmpty && context.Concerns(play.Touches.Select(touch => touch.Actor)))
            .ToArray();
        var used = plays.SelectMany(play => play.Touches).Select(touch => touch.Channel).ToHashSet();
        yield return context.Content("T1", "touches", plays.Length == 0 ? null : new TemplateModel
        {
            ["plays"] = TemplateModel.List(plays, play => new TemplateModel
            {
                ["title"] = play.Title,
                ["figure"] = TouchTimelineFigure.Draw(
                    play.Touches,
                    context.FigureWidth,
                    "days-" + SectionCode.Slug(play.Name),
                    context.Words["figure.touches", play.Title],
                    context.Words),
            }),
            ["caps"] = TemplateModel.List(
                context.Model.Channels.Where(channel => channel.Cap.Length > 0 && used.Contains(channel.Title)),
                channel => new TemplateModel { ["title"] = channel.Title, ["cap"] = channel.Cap }),
            ["promises"] = TemplateModel.List(context.Model.Playbook.Promises),
        });
    }
}
