using System.Collections.Immutable;

namespace Playbook.Guides.Templates;

/// <summary>A template that has been read.</summary>
internal sealed record Template(ImmutableArray<TemplateNode> Nodes);
