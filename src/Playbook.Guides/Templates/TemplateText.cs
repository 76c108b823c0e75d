namespace Playbook.Guides.Templates;

/// <summary>Text that is written as it stands.</summary>
internal sealed record TemplateText(string Text) : TemplateNode;
