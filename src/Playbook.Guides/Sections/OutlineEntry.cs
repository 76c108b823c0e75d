namespace Playbook.Guides.Sections;

/// <summary>A line of the contents: a section of this print and, in the second pass of a PDF, its page.</summary>
internal sealed record OutlineEntry(string Code, string Title, string Anchor, SectionGroup Group, string Page);
