using Playbook.Guides.Model;
using Playbook.Guides.Templates;
using Playbook.Guides.Words;

namespace Playbook.Guides.Sections;

/// <summary>C0: what this is, how long it holds, who signed, and which page is yours.</summary>
internal static class CoverSection
{
    public static IEnumerable<SectionContent> Build(SectionContext context)
    {
        var playbook = context.Model.Playbook;
        var words = context.Words;
        var model = new TemplateModel
        {
            ["company"] = context.Theme.CompanyName.Length > 0
                ? context.Theme.CompanyName
                : context.Model.Company.Title,
            ["logo"] = new Markup(
                context.Theme.Logo.Length == 0
                    ? ""
                    : $"<img class=\"logo\" alt=\"\" src=\"{HtmlText.Encode(context.Theme.Logo)}\">"),
            ["title"] = playbook.Title,
            ["intro"] = SectionContext.Prose(playbook.Prose),
            ["version"] = playbook.Version,
            ["hash"] = playbook.Hash,
            ["owners"] = Owners(playbook, words),
            ["valid"] = Validity.Of(playbook, words),
            ["promises"] = TemplateModel.List(playbook.Promises),
            ["signers"] = TemplateModel.List(playbook.Signers),
            ["pages"] = TemplateModel.List(
                context.Outline.Where(entry => entry.Code.StartsWith("R-", StringComparison.Ordinal)),
                entry => new TemplateModel
                {
                    ["code"] = RuleCode.Of(entry.Code),
                    ["title"] = entry.Title,
                    ["anchor"] = entry.Anchor,
                    ["page"] = entry.Page,
                }),
        };
        yield return new SectionContent("C0", playbook.Title, "", model);
    }

    /// <summary>Who owns the playbook, and with whom.</summary>
    public static string Owners(GuidePlaybook playbook, GuideWords words)
    {
        var owners = words.Formats.List([.. playbook.Owners]);
        return playbook.With.IsEmpty
            ? owners
            : words["cover.with", owners, words.Formats.List([.. playbook.With])];
    }
}
