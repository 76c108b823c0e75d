using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>What may stand behind a field in a condition.</summary>
internal static class TestGrammar
{
    private static readonly KindSet AfterOneMoreValue = new(
        "`or`, `and`, a comma, `)` or the end of the line",
        SyntaxKind.OrKeyword, SyntaxKind.AndKeyword, SyntaxKind.CommaToken, SyntaxKind.CloseParenToken,
        SyntaxKind.None);

    private static readonly KindSet Comparing = KindSet.Words(
        SyntaxKind.AboveKeyword, SyntaxKind.BelowKeyword, SyntaxKind.BeforeKeyword, SyntaxKind.AfterKeyword);

    private static readonly KindSet StartOrEnd = KindSet.Words(SyntaxKind.StartsKeyword, SyntaxKind.EndsKeyword);

    /// <summary>The words that start a test, but for `in`, which may start a span as well.</summary>
    public static readonly KindSet FirstWords = new(
        "a test such as `is …`, `above …` or `in the last …`",
        SyntaxKind.IsKeyword, SyntaxKind.AboveKeyword, SyntaxKind.BelowKeyword, SyntaxKind.BeforeKeyword,
        SyntaxKind.AfterKeyword, SyntaxKind.AtKeyword, SyntaxKind.FromKeyword, SyntaxKind.ContainsKeyword,
        SyntaxKind.StartsKeyword, SyntaxKind.EndsKeyword);

    private static readonly Parser<GreenToken?> OptionalNot = Word.Not.OrNothing();

    private static readonly Parser<GreenNode> OneMoreValue = ValueGrammar.Value.Before(AfterOneMoreValue);

    // VALUE {"or" VALUE}: after "or", a value before "or", "and", ",", ")" or the end is one more value.
    private static readonly Parser<GreenNode> AlternativeValues = Separated(
        OneMoreValue, Word.Or).Or(ValueGrammar.Value);

    // "is" ["not"] VALUE {"or" VALUE} .
    private static readonly Parser<GreenNode> Is =
        from isWord in Word.Is
        from not in OptionalNot
        from values in AlternativeValues
        select Node.IsTest(isWord, not, values);

    private static readonly Parser<GreenToken> AnyOrNone =
        Token(KindSet.Words(SyntaxKind.AnyKeyword, SyntaxKind.NoneKeyword));

    // "is" ("any" | "none") "of" VALUES .
    private static readonly Parser<GreenNode> IsAnyOf =
        from isWord in Word.Is
        from quantifier in AnyOrNone
        from of in Word.Of
        from values in ValueGrammar.Values
        select Node.IsAnyOfTest(isWord, quantifier, of, values);

    // "is" ["not"] "known" .
    private static readonly Parser<GreenNode> IsKnown =
        from isWord in Word.Is
        from not in OptionalNot
        from known in Word.Known
        select Node.IsKnownTest(isWord, not, known);

    // ("above" | "below" | "before" | "after") VALUE .
    private static readonly Parser<GreenNode> Comparison =
        from word in Token(Comparing)
        from value in ValueGrammar.Value
        select Node.ComparisonTest(word, null, value);

    private static readonly Parser<GreenToken> LeastOrMost =
        Token(KindSet.Words(SyntaxKind.LeastKeyword, SyntaxKind.MostKeyword));

    // "at" ("least" | "most") VALUE .
    private static readonly Parser<GreenNode> AtLeastOrMost =
        from at in Word.At
        from bound in LeastOrMost
        from value in ValueGrammar.Value
        select Node.ComparisonTest(at, bound, value);

    // "from" VALUE "to" VALUE .
    private static readonly Parser<GreenNode> Range =
        from fromWord in Word.From
        from lowest in ValueGrammar.Value
        from to in Word.To
        from highest in ValueGrammar.Value
        select Node.RangeTest(fromWord, lowest, to, highest);

    // "contains" STRING .
    private static readonly Parser<GreenNode> Contains =
        from word in Word.Contains
        from text in Terminals.String
        select Node.TextTest(word, null, text);

    // ("starts" | "ends") "with" STRING .
    private static readonly Parser<GreenNode> StartsOrEnds =
        from word in Token(StartOrEnd)
        from with in Word.With
        from text in Terminals.String
        select Node.TextTest(word, with, text);

    // "in" "the" "next" DURATION .
    public static readonly Parser<GreenNode> InTheNext =
        from inWord in Word.In
        from the in Word.The
        from next in Word.Next
        from duration in ValueGrammar.Duration
        select Node.InTheNextTest(inWord, the, next, duration);

    // test = "is" … | ("above" | "below" | "before" | "after" | "at least" | "at most") VALUE | "from" VALUE "to"
    // VALUE
    //      | ("contains" | "starts with" | "ends with") STRING .
    public static readonly Parser<GreenNode> Test = ByFirst(
        On(SyntaxKind.IsKeyword, IsKnown.Or(IsAnyOf).Or(Is)),
        On(Comparing, Comparison),
        On(SyntaxKind.AtKeyword, AtLeastOrMost),
        On(SyntaxKind.FromKeyword, Range),
        On(SyntaxKind.ContainsKeyword, Contains),
        On(StartOrEnd, StartsOrEnds));
}
