using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Names, values, durations and lists of them.</summary>
internal static class ValueGrammar
{
    private static readonly KindSet AfterPoint = new(
        "a name", [.. KindSets.AllWords, SyntaxKind.IdentifierToken]);
    private static readonly KindSet Qualifiers = KindSet.Words(SyntaxKind.WorkingKeyword, SyntaxKind.CalendarKeyword);
    private static readonly Parser<GreenToken?> OptionalQualifier = Token(Qualifiers).OrNothing();
    private static readonly Parser<GreenToken?> OptionalNumber = Terminals.Number.OrNothing();
    private static readonly Parser<GreenToken> WordAfterPoint = Token(AfterPoint);

    // NAME .
    public static readonly Parser<GreenNode> Identifier =
        from name in Terminals.NameToken
        select name.ToName();

    // suffix = "." WORD .
    private static readonly Parser<GreenNode> Suffix =
        from dot in Terminals.Dot
        from name in WordAfterPoint
        select GreenNode.Create(SyntaxKind.QualifiedName, null, dot, name.ToName());

    private static readonly Parser<GreenNode?> OptionalSuffix = Suffix.OrNothing();

    // name = NAME ["." NAME ["." NAME]] .
    public static readonly Parser<GreenNode> Name =
        from qualified in (
            from first in Identifier
            from second in OptionalSuffix
            select Qualify(first, second))
        from third in OptionalSuffix
        select Qualify(qualified, third);

    // NAMES = name {"," name} .
    public static readonly Parser<GreenNode> Names = Separated(Name, Terminals.Comma);

    // NAMES = NAME {"," NAME} .
    public static readonly Parser<GreenNode> Identifiers = Separated(Identifier, Terminals.Comma);

    // DURATION = NUMBER ["working" | "calendar"] UNIT .
    public static readonly Parser<GreenNode> Duration = (
        from number in Terminals.Number
        from qualifier in OptionalQualifier
        from unit in Terminals.Unit
        select Node.Duration(number, qualifier, unit)).Named("a duration such as `3 days`");

    // CALENDAR | DURATION = [NUMBER] ["working" | "calendar"] UNIT .
    public static readonly Parser<GreenNode> Period = (
        from number in OptionalNumber
        from qualifier in OptionalQualifier
        from unit in Terminals.Unit
        select Node.Duration(number, qualifier, unit)).Named("a period such as `7 days` or `calendar month`");

    // MONEY = NUMBER CURRENCY .
    public static readonly Parser<GreenNode> Money = (
        from amount in Terminals.Number
        from currency in Terminals.Currency
        select Node.MoneyValue(amount, currency)).Named("money such as `1200 EUR`");

    private static readonly Parser<GreenNode> PlainNumber =
        from number in Terminals.Number
        select Node.NumberValue(number);

    private static readonly Parser<GreenNode> Text =
        from token in Terminals.String
        select Node.StringValue(token);

    private static readonly Parser<GreenNode> Share =
        from token in Terminals.Percent
        select Node.PercentValue(token);

    public static readonly Parser<GreenNode> PlainDate =
        from date in Terminals.Date
        select Node.DateValue(date);

    private static readonly Parser<GreenNode> DateTime =
        from date in Terminals.Date
        from time in Terminals.Time
        select Node.DateTimeValue(date, time);

    private static readonly Parser<GreenNode> PlainTime =
        from time in Terminals.Time
        select Node.TimeValue(time);

    private static readonly Parser<GreenNode> DayName =
        from day in Terminals.Day
        select Node.DayValue(day);

    private static readonly KindSet YesOrNo = KindSet.Words(SyntaxKind.YesKeyword, SyntaxKind.NoKeyword);

    private static readonly Parser<GreenNode> YesNo =
        from word in Token(YesOrNo)
        select Node.YesNoValue(word);

    // VALUE = NAME | STRING | NUMBER | MONEY | DURATION | PERCENT | DATE [TIME] | TIME | DAY | "yes" | "no" .
    public static readonly Parser<GreenNode> Value = ByFirst(
        On(KindSets.Day, DayName),
        On(KindSets.Name, Name),
        On(SyntaxKind.StringToken, Text),
        On(SyntaxKind.NumberToken, Money.Or(Duration).Or(PlainNumber)),
        On(SyntaxKind.PercentToken, Share),
        On(SyntaxKind.DateToken, DateTime.Or(PlainDate)),
        On(SyntaxKind.TimeToken, PlainTime),
        On(YesOrNo, YesNo)).Named("a value");

    // VALUES = VALUE {"," VALUE} .
    public static readonly Parser<GreenNode> Values = Separated(Value, Terminals.Comma);

    // STRING | NAME .
    public static readonly Parser<GreenNode> TextOrName = ByFirst(
        On(SyntaxKind.StringToken, Text),
        On(KindSets.Name, Name));

    // DURATION | NAME .
    public static readonly Parser<GreenNode> PeriodOrName = Period.Or(Name);

    /// <summary>A list of names in which some words are not names, because they start the next clause.</summary>
    public static Parser<GreenNode> NamesExcept(params SyntaxKind[] words)
    {
        var name =
            from qualified in (
                from first in Token(KindSets.Name.Without(words))
                from second in OptionalSuffix
                select Qualify(first.ToName(), second))
            from third in OptionalSuffix
            select Qualify(qualified, third);
        return Separated(name, Terminals.Comma);
    }

    /// <summary>Puts the part before the point into a suffix; without a suffix the part is the name.</summary>
    private static GreenNode Qualify(GreenNode left, GreenNode? suffix) => suffix?.ReplaceSlot(0, left) ?? left;
}
