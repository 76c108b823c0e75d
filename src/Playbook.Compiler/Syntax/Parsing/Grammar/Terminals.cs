using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Tokens that are not words of the language, and the classes of tokens.</summary>
internal static class Terminals
{
    public static readonly Parser<GreenToken> NameToken = Token(KindSets.Name);
    public static readonly Parser<GreenToken> RuleName = Token(KindSets.RuleName);
    public static readonly Parser<GreenToken> String = Token(SyntaxKind.StringToken);
    public static readonly Parser<GreenToken> Number = Token(SyntaxKind.NumberToken);
    public static readonly Parser<GreenToken> Percent = Token(SyntaxKind.PercentToken);
    public static readonly Parser<GreenToken> Date = Token(SyntaxKind.DateToken);
    public static readonly Parser<GreenToken> Time = Token(SyntaxKind.TimeToken);
    public static readonly Parser<GreenToken> Currency = Token(SyntaxKind.CurrencyToken);
    public static readonly Parser<GreenToken> Day = Token(KindSets.Day);
    public static readonly Parser<GreenToken> Unit = Token(KindSets.Unit);
    public static readonly Parser<GreenToken> Sign = Token(KindSets.Sign);
    public static readonly Parser<GreenToken> Comma = Token(SyntaxKind.CommaToken);
    public static readonly Parser<GreenToken> Dot = Token(SyntaxKind.DotToken);
    public static readonly Parser<GreenToken> OpenParen = Token(SyntaxKind.OpenParenToken);
    public static readonly Parser<GreenToken> CloseParen = Token(SyntaxKind.CloseParenToken);

    public static readonly Parser<GreenToken?> OptionalTitle = String.OrNothing();
    public static readonly Parser<GreenToken?> OptionalTime = Time.OrNothing();
}
