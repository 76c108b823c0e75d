using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>M1: a card for each meeting, with the boxes that are filled in there.</summary>
internal static class MeetingSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var cards = context.Cards("meeting")
            .Where(card => context.Concerns(card.Names("roles").Concat(card.Names("owner")))).ToArray();
        yield return context.Content("M1", "meeting", cards.Length == 0 ? null : new TemplateModel
        {
            ["cards"] = TemplateModel.List(cards, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["prose"] = SectionContext.Prose(card.Prose),
                ["rhythm"] = card.Text("rhythm"),
                ["roles"] = context.Words.Formats.List([.. card.Texts("roles").Cast<string>()]),
                ["agenda"] = TemplateModel.List(card.Texts("agenda").Cast<string>()),
                ["output"] = card.Text("output"),
                ["mayMiss"] = card.Text("may miss"),
                ["owner"] = card.Text("owner"),
                ["code"] = RuleCode.Of(card.Code),
            }),
        });
    }
}
