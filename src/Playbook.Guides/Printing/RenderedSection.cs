using Playbook.Guides.Model;
using Playbook.Guides.Sections;
using Playbook.Guides.Templates;

namespace Playbook.Guides.Printing;

/// <summary>A section after its template ran.</summary>
internal sealed record RenderedSection(
    SectionContent Content, string Template, GuideVisibility Visibility, bool StartsPage, bool HasHeader, Markup Body);
