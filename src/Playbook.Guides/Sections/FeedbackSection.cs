using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>Z0: was this useful; a slip to fill in and hand back to the owner.</summary>
internal static class FeedbackSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        yield return context.Content("Z0", "feedback", new TemplateModel
        {
            ["owners"] = context.Words.Formats.Alternatives([.. context.Model.Playbook.Owners]),
            ["version"] = context.Model.Playbook.Version,
            ["title"] = context.Model.Playbook.Title,
        });
    }
}
