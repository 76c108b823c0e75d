using Playbook.Guides.Model;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>
/// P1: what people can do, in big type and first; what they cannot, each with what to do in its place.
/// </summary>
internal static class CanDoSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var cards = context.Cards("guideline").ToArray();
        yield return context.Content("P1", "can-do", cards.Length == 0 ? null : new TemplateModel
        {
            ["cards"] = TemplateModel.List(cards, card => Card(context, card)),
        });
    }

    private static TemplateModel Card(SectionContext context, GuideCard card) => new()
    {
        ["title"] = card.Title,
        ["prose"] = SectionContext.Prose(card.Prose),
        ["can"] = TemplateModel.List(card.Texts("can").Cast<string>()),
        ["cannot"] = TemplateModel.List(card.Texts("cannot").Cast<string>()),
        ["instead"] = TemplateModel.List(card.Of("instead of"), Pair),
        ["ask"] = TemplateModel.List(card.Of("ask"), Pair),
        ["preapproved"] = TemplateModel.List(card.Texts("preapproved").Cast<string>()),
        ["examples"] = TemplateModel.List(card.Texts("example").Cast<string>()),
        ["contact"] = card.Text("contact"),
        ["channels"] = context.Words.Formats.List([.. card.Texts("channel").Cast<string>()]),
        ["code"] = RuleCode.Of(card.Code),
    };

    private static TemplateModel Pair(GuideCardField field) => new()
    {
        ["first"] = string.Join(", ", field.Values.Select(value => value.Text)),
        ["second"] = string.Join(", ", field.SecondValues.Select(value => value.Text)),
    };
}
