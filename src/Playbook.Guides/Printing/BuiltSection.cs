using Playbook.Guides.Sections;

namespace Playbook.Guides.Printing;

/// <summary>A section and one content of it, before its template runs.</summary>
internal sealed record BuiltSection(GuideSection Section, SectionContent Content);
