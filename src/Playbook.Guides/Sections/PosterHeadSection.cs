using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>C0 of a wall poster: what hangs here, whose it is, how long it holds. The prose is the team's.</summary>
internal static class PosterHeadSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var playbook = context.Model.Playbook;
        yield return new SectionContent("C0", playbook.Title, "", new TemplateModel
        {
            ["title"] = playbook.Title,
            ["owners"] = CoverSection.Owners(playbook, context.Words),
            ["valid"] = Validity.Of(playbook, context.Words),
        });
    }
}
