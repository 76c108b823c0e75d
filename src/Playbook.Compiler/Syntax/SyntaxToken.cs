using System.Globalization;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax;

/// <summary>
/// A word, number, string or sign with its place. A slot that holds a name may hold a token whose kind is a head word,
/// for head words are names elsewhere: read <see cref="ValueText"/>. The default value stands for a slot left out.
/// </summary>
public readonly struct SyntaxToken : IEquatable<SyntaxToken>
{
    internal SyntaxToken(SyntaxNode? parent, GreenToken green, int position)
    {
        Parent = parent;
        Green = green;
        Position = position;
    }

    internal GreenToken? Green { get; }

    internal GreenToken RequiredGreen =>
        Green ?? throw new ArgumentException("A token is required here, and none is given.");

    internal int Position { get; }

    public SyntaxNode? Parent { get; }

    /// <summary><see cref="SyntaxKind.None"/> for a token that is not written.</summary>
    public SyntaxKind Kind => Green?.Kind ?? SyntaxKind.None;

    /// <summary>True for the default value: an optional token that is not written.</summary>
    public bool IsNone => Green is null;

    /// <summary>The token as written, without trivia.</summary>
    public string Text => Green?.Text ?? "";

    /// <summary>
    /// What the token means: for a string its content, <c>""</c> and <c>{{</c> taken as one sign; else the text.
    /// </summary>
    public string ValueText => Kind switch
    {
        SyntaxKind.StringToken => StringContent.Of(Text),
        SyntaxKind.ProseTextToken => StringContent.Unescape(Text, '{'),
        SyntaxKind.IdentifierToken => SmallLetters.Of(Text),
        _ => Text,
    };

    /// <summary>The number of a number or percent token; zero for other tokens.</summary>
    public decimal Number =>
        decimal.TryParse(
            Text.TrimEnd('%'), NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var number)
            ? number
            : 0;

    public TextSpan FullSpan => new(Position, Green?.FullWidth ?? 0);

    public TextSpan Span => new(Position + (Green?.LeadingWidth ?? 0), Text.Length);

    public SyntaxTriviaList LeadingTrivia =>
        Green is { } green ? new SyntaxTriviaList(green.Leading, Position) : default;

    public SyntaxTriviaList TrailingTrivia =>
        Green is { } green ? new SyntaxTriviaList(green.Trailing, Span.End) : default;

    public string ToFullString() => Green?.ToFullString() ?? "";

    public override string ToString() => Text;

    public bool Equals(SyntaxToken other) =>
        ReferenceEquals(Parent, other.Parent) && ReferenceEquals(Green, other.Green) && Position == other.Position;

    public override bool Equals(object? obj) => obj is SyntaxToken other && Equals(other);

    public override int GetHashCode() => (Position * 31) + (int)Kind;

    public static bool operator ==(SyntaxToken left, SyntaxToken right) => left.Equals(right);

    public static bool operator !=(SyntaxToken left, SyntaxToken right) => !left.Equals(right);
}
