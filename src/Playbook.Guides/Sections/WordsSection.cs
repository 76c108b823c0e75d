using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>Y1: which words we say and which we avoid, and what the words of this guide mean.</summary>
internal static class WordsSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var terms = context.Cards("term").ToArray();
        var voices = context.Cards("voice").ToArray();
        var facts = context.Cards("fact").ToArray();
        // Whom a segment holds is for whoever reads the map.
        var glossary = context.IsForPocket ? [] : context.Model.Glossary;
        yield return context.Content(
            "Y1",
            "words",
            terms.Length + voices.Length + facts.Length + glossary.Length == 0 ? null : new TemplateModel
        {
            ["terms"] = TemplateModel.List(terms, card => new TemplateModel
            {
                ["say"] = card.Text("say"),
                ["avoid"] = context.Words.Formats.Alternatives([.. card.Texts("avoid").Cast<string>()]),
                ["reason"] = card.Text("reason"),
            }),
            ["voices"] = TemplateModel.List(voices, card => new TemplateModel
            {
                ["message"] = card.Text("message"),
                ["tone"] = card.Text("tone"),
                ["never"] = TemplateModel.List(card.Texts("never claim").Cast<string>()),
            }),
            ["facts"] = TemplateModel.List(facts, card => new TemplateModel
            {
                ["states"] = card.Text("states"),
                ["source"] = card.Text("source"),
                ["dated"] = card.Text("dated"),
                ["expires"] = card.Text("expires"),
            }),
            ["glossary"] = TemplateModel.List(
                glossary, term => new TemplateModel { ["term"] = term.Word, ["meaning"] = term.Meaning }),
        });
    }
}
