using System.Collections.Immutable;

namespace Playbook.Guides.Templates;

/// <summary>A value in braces: a path alone, or a helper and what it is given.</summary>
/// <param name="Source">Where it stands.</param>
/// <param name="Helper">One of <see cref="TemplateEngine.Helpers"/>; empty for a path alone.</param>
/// <param name="Arguments">Paths, and texts in quotation marks; one path where there is no helper.</param>
internal sealed record TemplateValue(Mustache Source, string Helper, ImmutableArray<string> Arguments) : TemplateNode;
