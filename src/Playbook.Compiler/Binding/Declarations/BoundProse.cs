using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>
/// Markdown with holes: what stands after <c>&gt;</c>, lines joined by line feeds, or one text in quotes.
/// </summary>
public sealed record BoundProse(SourceLocation Location, ImmutableArray<BoundProsePart> Parts) : BoundNode(Location)
{
    public static BoundProse Empty { get; } = new(SourceLocation.None, []);

    public bool IsEmpty => Parts.IsEmpty;
}
