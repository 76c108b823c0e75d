namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>Text without a meaning: a blank, a line end, a comment.</summary>
internal sealed record GreenTrivia(SyntaxKind Kind, string Text);
