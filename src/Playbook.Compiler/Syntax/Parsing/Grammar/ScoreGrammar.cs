using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Signals, segments and scores.</summary>
internal static class ScoreGrammar
{
    // signal = "signal" NAME [TITLE] .
    public static readonly Parser<GreenNode> Signal = GrammarLists.Declaration(Word.Signal, Node.SignalDeclaration);

    // "any" "of" .
    public static readonly Parser<GreenNode> AnyOf =
        from any in Word.Any
        from of in Word.Of
        select Node.AnyOfLine(any, of);

    // "all" "of" "within" DURATION .
    public static readonly Parser<GreenNode> AllOf =
        from all in Word.All
        from of in Word.Of
        from within in Word.Within
        from duration in ValueGrammar.Duration
        select Node.AllOfLine(all, of, within, duration);

    // "at" "least" INT NAME "in" "the" "last" DURATION ["where" condition] .
    public static readonly Parser<GreenNode> AtLeast =
        from at in Word.At
        from least in Word.Least
        from count in Terminals.Number
        from name in ValueGrammar.Name
        from inWord in Word.In
        from the in Word.The
        from last in Word.Last
        from duration in ValueGrammar.Duration
        from condition in ConditionGrammar.OptionalWhere
        select Node.CountLine(at, least, count, name, inWord, the, last, duration, condition);

    // match .
    public static readonly Parser<GreenNode> MatchLine =
        from match in ConditionGrammar.Match
        select Node.MatchLine(match);

    // segment = "segment" NAME [TITLE] .
    public static readonly Parser<GreenNode> Segment = GrammarLists.Declaration(Word.Segment, Node.SegmentDeclaration);

    // condition .
    public static readonly Parser<GreenNode> ConditionLine =
        from condition in ConditionGrammar.Condition
        select Node.ConditionLine(condition);

    // score = "score" NAME [TITLE] "from" INT "to" INT .
    public static readonly Parser<GreenNode> Score =
        from score in Word.Score
        from name in Terminals.NameToken
        from title in Terminals.OptionalTitle
        from fromWord in Word.From
        from lowest in Terminals.Number
        from to in Word.To
        from highest in Terminals.Number
        select Node.ScoreDeclaration(score, name, title, fromWord, lowest, to, highest);

    private static readonly Parser<GreenNode> OncePer =
        from comma in Terminals.Comma
        from once in Word.Once
        from per in Word.Per
        from period in ValueGrammar.PeriodOrName
        select Node.OnceLimit(comma, once, per, period);

    private static readonly Parser<GreenNode> Once =
        from comma in Terminals.Comma
        from once in Word.Once
        select Node.OnceLimit(comma, once, null, null);

    private static readonly Parser<GreenNode> Times =
        from comma in Terminals.Comma
        from at in Word.At
        from most in Word.Most
        from count in Terminals.Number
        from times in ClauseGrammar.Times
        from per in Word.Per
        from period in ValueGrammar.Period
        select Node.TimesLimit(comma, at, most, count, times, per, period);

    // limits = {"," ("once" ["per" (DURATION | NAME)] | "at" "most" INT "times" "per" (DURATION | CALENDAR))} .
    private static readonly Parser<GreenNode?> Limits = OncePer.Or(Once).Or(Times).ManyAsList();

    private static readonly Parser<GreenNode> PointsFor =
        from sign in Terminals.Sign
        from points in Terminals.Number
        from forWord in Word.For
        from match in ConditionGrammar.Match
        from limits in Limits
        select Node.PointsForLine(sign, points, forWord, match, limits);

    private static readonly Parser<GreenNode> PointsIf =
        from sign in Terminals.Sign
        from points in Terminals.Number
        from ifWord in Word.If
        from condition in ConditionGrammar.Condition
        from limits in Limits
        select Node.PointsIfLine(sign, points, ifWord, condition, limits);

    // points = ("+" | "-") INT ("for" match | "if" condition) limits .
    public static readonly Parser<GreenNode> Points = PointsFor.Or(PointsIf);

    // "loses" INT "every" DURATION "without" NAME .
    public static readonly Parser<GreenNode> Loses =
        from loses in Word.Loses
        from points in Terminals.Number
        from every in Word.Every
        from period in ValueGrammar.Period
        from without in Word.Without
        from name in ValueGrammar.Name
        select Node.LosesLine(loses, points, every, period, without, name);

    private static readonly Parser<GreenToken> BelowOrFrom =
        Token(KindSet.Words(SyntaxKind.BelowKeyword, SyntaxKind.FromKeyword));

    // "band" NAME ("below" | "from") INT .
    public static readonly Parser<GreenNode> Band =
        from band in Word.Band
        from name in Terminals.NameToken
        from bound in BelowOrFrom
        from number in Terminals.Number
        select Node.BandLine(band, name, bound, number);
}
