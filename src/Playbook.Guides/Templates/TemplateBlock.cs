using System.Collections.Immutable;

namespace Playbook.Guides.Templates;

/// <summary>A block and what stands in it.</summary>
/// <param name="Source">Where it begins.</param>
/// <param name="Kind">if, unless, each or with.</param>
/// <param name="Path">What it asks or enters.</param>
/// <param name="Main">What is written when there is something.</param>
/// <param name="Otherwise">What stands after <c>else</c>.</param>
internal sealed record TemplateBlock(
    Mustache Source,
    string Kind,
    string Path,
    ImmutableArray<TemplateNode> Main,
    ImmutableArray<TemplateNode> Otherwise)
    : TemplateNode;
