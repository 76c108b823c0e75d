using Playbook.Guides.Templates;

namespace Playbook.Guides.Sections;

/// <summary>One printed section before its template runs.</summary>
/// <param name="Code">The printed card code, as <c>H1</c> or <c>R-sales</c>.</param>
/// <param name="Title">The heading.</param>
/// <param name="Lead">One line under it; may be empty.</param>
/// <param name="Model">What the template may name; null where the section has nothing to say.</param>
internal sealed record SectionContent(string Code, string Title, string Lead, TemplateModel? Model)
{
    /// <summary>Too short for a sheet of its own: it follows what stands before it.</summary>
    public bool IsShort { get; init; }

    /// <summary>The section's anchor, which is also its named destination in the PDF.</summary>
    public string Anchor => "s-" + SectionCode.Slug(Code);
}
