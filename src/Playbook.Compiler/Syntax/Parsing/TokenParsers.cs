using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Operators;
using Sprache;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// The grammar's words for tokens, lists and choices, and LINQ over Sprache's parsers. C# finds these methods before
/// Sprache's own, which do the same more slowly; the tests compile the grammar with Sprache's and compare.
/// </summary>
internal static class TokenParsers
{
    public static Parser<GreenToken> Token(SyntaxKind kind) => new KindParser(kind).Parse;

    public static Parser<GreenToken> Token(KindSet kinds) => new KindSetParser(kinds).Parse;

    /// <summary>A list of at least one node with separators.</summary>
    public static Parser<GreenNode> Separated(Parser<GreenNode> item, Parser<GreenToken> separator) =>
        new ListParser(item, separator).Parse;

    /// <summary>The next token decides; what may follow it is the business of the branch alone.</summary>
    public static Parser<GreenNode> ByFirst(params Case<GreenNode>[] cases) =>
        new DispatchParser<GreenNode>([.. cases]).Parse;

    public static Case<GreenNode> On(SyntaxKind first, Parser<GreenNode> parser) => new(KindSet.Words(first), parser);

    public static Case<GreenNode> On(KindSet first, Parser<GreenNode> parser) => new(first, parser);

    public static Parser<T?> OrNothing<T>(this Parser<T> parser) where T : class =>
        new OptionalParser<T>(parser).Parse;

    /// <summary>The parser, provided that the token behind it is of a class; that token stays.</summary>
    public static Parser<T> Before<T>(this Parser<T> parser, KindSet following) =>
        new LookaheadParser<T>(parser, following).Parse;

    public static Parser<T> Named<T>(this Parser<T> parser, string name) => new NamedParser<T>(parser, name).Parse;

    public static Parser<T> Or<T>(this Parser<T> first, Parser<T> second) => new ChoiceParser<T>(first, second).Parse;

    public static Parser<IEnumerable<T>> Many<T>(this Parser<T> parser) => new RepeatParser<T>(parser).Parse;

    public static Parser<TResult> Select<T, TResult>(this Parser<T> parser, Func<T, TResult> convert) =>
        new SelectParser<T, TResult>(parser, convert).Parse;

    public static Parser<TResult> SelectMany<T, TNext, TResult>(
        this Parser<T> first, Func<T, Parser<TNext>> next, Func<T, TNext, TResult> convert) =>
        new SequenceParser<T, TNext, TResult>(first, next, convert).Parse;
}
