using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics;

/// <summary>A span in a named file; value-equal, holds neither the text nor the tree.</summary>
/// <param name="Path">The path under which the text was given to the compiler; empty for the whole workspace.</param>
/// <param name="Span">The span in that text.</param>
public sealed record SourceLocation(string Path, TextSpan Span) : IComparable<SourceLocation>
{
    /// <summary>For findings that have no place in a file.</summary>
    public static SourceLocation None { get; } = new("", default);

    public int CompareTo(SourceLocation? other) =>
        other is null ? 1
        : string.CompareOrdinal(Path, other.Path) is var order and not 0 ? order
        : Span.CompareTo(other.Span);
}
