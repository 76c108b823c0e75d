using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>O1: they say, we say; and what we answer to a rival's claims.</summary>
internal static class ObjectionsSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var objections = context.Cards("objection").ToArray();
        var rivals = context.Cards("competitor").ToArray();
        yield return context.Content(
            "O1",
            "objections",
            objections.Length + rivals.Length == 0 ? null : new TemplateModel
        {
            ["objections"] = TemplateModel.List(objections, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["they"] = card.Text("they say"),
                ["we"] = card.Text("you say"),
                ["proof"] = context.Words.Formats.List([.. card.Texts("proof").Cast<string>()]),
                ["code"] = RuleCode.Of(card.Code),
            }),
            ["rivals"] = TemplateModel.List(rivals, card => new TemplateModel
            {
                ["title"] = card.Title,
                ["they"] = TemplateModel.List(card.Texts("they claim").Cast<string>()),
                ["we"] = TemplateModel.List(card.Texts("we answer").Cast<string>()),
                ["avoid"] = TemplateModel.List(card.Texts("avoid saying").Cast<string>()),
                ["proof"] = context.Words.Formats.List([.. card.Texts("proof").Cast<string>()]),
                ["code"] = RuleCode.Of(card.Code),
            }),
        });
    }
}
