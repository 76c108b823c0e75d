using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>
/// A finding placed from the full start of the node that carries it, so that it moves with the node.
/// </summary>
internal sealed record LineDiagnostic(string Code, TextSpan Span, params ImmutableArray<string> Arguments)
{
    public ImmutableArray<(TextSpan Span, string Text)> Labels { get; init; } = [];

    /// <summary>Fixes whose changes are placed like <see cref="Span"/>.</summary>
    public ImmutableArray<TextFix> Fixes { get; init; } = [];

    public bool Equals(LineDiagnostic? other) =>
        other is not null && Code == other.Code && Span == other.Span && Arguments.SequenceEqual(other.Arguments)
        && Labels.SequenceEqual(other.Labels) && Fixes.SequenceEqual(other.Fixes);

    public override int GetHashCode() => (Code.GetHashCode() * 31) + Span.GetHashCode();

    public Diagnostic At(string path, int position)
    {
        SourceLocation Place(TextSpan span) => new(path, span.Moved(position));
        ImmutableArray<DiagnosticLabel> labels =
            Labels.IsEmpty ? [] : [.. Labels.Select(label => new DiagnosticLabel(Place(label.Span), label.Text))];
        return Diagnostic.Create(Code, Place(Span), Arguments, labels, Fixes, position);
    }
}
