using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax;

/// <summary>A child of a node: a node, or else a token.</summary>
public readonly record struct SyntaxNodeOrToken(SyntaxNode? Node, SyntaxToken Token)
{
    public SyntaxKind Kind => Node?.Kind ?? Token.Kind;

    public TextSpan FullSpan => Node?.FullSpan ?? Token.FullSpan;

    public TextSpan Span => Node?.Span ?? Token.Span;

    public static implicit operator SyntaxNodeOrToken(SyntaxNode node) => new(node, default);

    public static implicit operator SyntaxNodeOrToken(SyntaxToken token) => new(null, token);
}
