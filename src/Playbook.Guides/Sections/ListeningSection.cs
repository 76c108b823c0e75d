using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>V1: where our buyers talk, what to listen for, who answers, and a slip for what a customer said.</summary>
internal static class ListeningSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var cards = context.Cards("listen").ToArray();
        var venues = context.Cards("venue").ToArray();
        yield return context.Content("V1", "listening", cards.Length + venues.Length == 0 ? null : new TemplateModel
        {
            ["cards"] = TemplateModel.List(cards, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["prose"] = SectionContext.Prose(card.Prose),
                ["venues"] = TemplateModel.List(card.Texts("venue").Cast<string>()),
                ["hear"] = TemplateModel.List(card.Texts("hear").Cast<string>()),
                ["answers"] = card.Text("answers"),
                ["due"] = card.Text("due"),
                ["tells"] = context.Words.Formats.List([.. card.Texts("tells").Cast<string>()]),
                ["loud"] = card.Text("loud"),
                ["code"] = RuleCode.Of(card.Code),
            }),
            ["venues"] = TemplateModel.List(venues, venue => new TemplateModel
            {
                ["title"] = venue.Title,
                ["place"] = venue.Text("place"),
                ["segments"] = context.Words.Formats.List([.. venue.Texts("segment").Cast<string>()]),
                ["owner"] = venue.Text("owner"),
            }),
        });
    }
}
