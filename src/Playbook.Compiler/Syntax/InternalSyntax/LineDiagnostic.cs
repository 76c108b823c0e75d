using System.Collections.Immutable;
using System.Runtime.InteropServices;
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
        var labels = new DiagnosticLabel[Labels.Length];
        for (var i = 0; i < labels.Length; i++)
            labels[i] = new DiagnosticLabel(new SourceLocation(path, Move(Labels[i].Span, position)), Labels[i].Text);
        var fixes = new TextFix[Fixes.Length];
        for (var i = 0; i < fixes.Length; i++)
            fixes[i] = Move(Fixes[i], position);
        return Diagnostic.Create(
            Code, new SourceLocation(path, Move(Span, position)), Arguments,
            ImmutableCollectionsMarshal.AsImmutableArray(labels), ImmutableCollectionsMarshal.AsImmutableArray(fixes));
    }

    private static TextFix Move(TextFix fix, int by)
    {
        var changes = new TextChange[fix.Changes.Length];
        for (var i = 0; i < changes.Length; i++)
            changes[i] = new TextChange(Move(fix.Changes[i].Span, by), fix.Changes[i].NewText);
        return fix with { Changes = ImmutableCollectionsMarshal.AsImmutableArray(changes) };
    }

    private static TextSpan Move(TextSpan span, int by) => new(span.Start + by, span.Length);
}
