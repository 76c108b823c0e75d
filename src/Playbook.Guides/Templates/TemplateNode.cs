namespace Playbook.Guides.Templates;

/// <summary>One piece of it.</summary>
internal abstract record TemplateNode;
