using System.Collections.Immutable;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Binding;

/// <summary>A stretch of a text in quotes: words, or a hole with its names.</summary>
/// <param name="Text">The words as the reader gets them; empty for a hole.</param>
/// <param name="Names">Empty for words.</param>
internal sealed record StringPiece(TextSpan Span, string Text, ImmutableArray<NamePart> Names, string? Fallback)
{
    public bool IsHole => !Names.IsEmpty;
}
