using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax;

/// <summary>A blank, a line end or a comment, with its place.</summary>
public readonly record struct SyntaxTrivia(SyntaxKind Kind, string Text, int Position)
{
    public TextSpan Span => new(Position, Text.Length);

    public override string ToString() => Text;
}
