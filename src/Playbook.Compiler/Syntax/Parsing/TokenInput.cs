using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// A place in a line, as Sprache sees it: the text is the string of token kinds, a position is the index of a token.
/// The places of a line are made once and filled anew for every line.
/// </summary>
internal sealed class TokenInput(TokenLine line, int position) : IInput
{
    public TokenLine Line { get; } = line;

    public int Position { get; } = position;

    /// <summary>The kind of the token here; <see cref="SyntaxKind.None"/> behind the last.</summary>
    public SyntaxKind Kind { get; set; }

    public GreenToken? Token { get; set; }

    public TokenInput Next => Line[Position + 1];

    public char Current => (char)Kind;

    public bool AtEnd => Kind == SyntaxKind.None;

    public string Source => Line.KindString;

    int IInput.Line => 1;

    public int Column => Position + 1;

    public IDictionary<object, object> Memos => Line.Memos;

    public IInput Advance() =>
        AtEnd ? throw new InvalidOperationException("Unreachable: the line has no token here.") : Next;

    public bool Equals(IInput? other) => ReferenceEquals(this, other);
}
