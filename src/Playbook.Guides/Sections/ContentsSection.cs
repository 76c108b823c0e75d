using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>C1: the sections with their pages, and the signs that the pages use.</summary>
internal static class ContentsSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var groups = context.Outline.Where(entry => entry.Code is not ("C0" or "C1"))
            .GroupBy(entry => $"group.{entry.Group.ToString().ToLowerInvariant()}", StringComparer.Ordinal);
        var model = new TemplateModel
        {
            ["groups"] = TemplateModel.List(groups, group => new TemplateModel
            {
                ["name"] = context.Words[group.Key],
                ["sections"] = TemplateModel.List(group, entry => new TemplateModel
                {
                    ["code"] = RuleCode.Of(entry.Code),
                    ["title"] = entry.Title,
                    ["anchor"] = entry.Anchor,
                    ["page"] = entry.Page,
                }),
            }),
        };
        yield return context.Content("C1", "contents", model);
    }
}
