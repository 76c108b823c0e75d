using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Points in time, as waits and scenarios name them.</summary>
internal static class MomentGrammar
{
    /// <summary>How messages name a moment.</summary>
    public const string Description = "a moment such as `monday 09:00`";

    private static readonly KindSet BeforeOrAfter = KindSet.Words(SyntaxKind.BeforeKeyword, SyntaxKind.AfterKeyword);

    public static readonly Parser<GreenToken> Direction = Token(BeforeOrAfter);

    private static readonly Parser<GreenNode> DayAt =
        from day in Terminals.Day
        from time in Terminals.Time
        select Node.DayMoment(day, time);

    private static readonly Parser<GreenNode> AnyTimeOfDay =
        from day in Terminals.Day
        select Node.DayMoment(day, null);

    private static readonly Parser<GreenNode> DateAt =
        from date in Terminals.Date
        from time in Terminals.OptionalTime
        select Node.DateMoment(date, time);

    private static readonly Parser<GreenNode> TimeOnly =
        from time in Terminals.Time
        select Node.TimeMoment(time);

    private static readonly Parser<GreenNode> NumberedDay =
        from day in Word.Day
        from number in Terminals.Number
        from time in Terminals.Time
        select Node.NumberedDayMoment(day, number, time);

    private static readonly Parser<GreenNode> WholeNumberedDay =
        from day in Word.Day
        from number in Terminals.Number
        select Node.NumberedDayMoment(day, number, null);

    private static readonly Parser<GreenNode> NextWorkingDayOf =
        from next in Word.Next
        from working in Word.Working
        from day in Word.Day
        from of in Word.Of
        from team in ValueGrammar.Name
        from time in Terminals.Time
        select Node.NextWorkingDayMoment(next, working, day, of, team, time);

    private static readonly Parser<GreenNode> NextWorkingDay =
        from next in Word.Next
        from working in Word.Working
        from day in Word.Day
        from time in Terminals.Time
        select Node.NextWorkingDayMoment(next, working, day, null, null, time);

    private static readonly Parser<GreenNode> WorkingHours =
        from working in Word.Working
        from hours in Word.Hours
        from of in Word.Of
        from team in ValueGrammar.Name
        select Node.WorkingHoursMoment(working, hours, of, team);

    private static readonly Parser<GreenNode> Relative =
        from duration in ValueGrammar.Duration
        from direction in Direction
        from field in ValueGrammar.Name
        select Node.RelativeMoment(duration, direction, field);

    // moment = DAY TIME | DATE [TIME] | TIME | "day" INT TIME | "next" "working" "day" ["of" NAME] TIME
    //        | "working" "hours" "of" NAME | DURATION ("before" | "after") field .
    public static readonly Parser<GreenNode> Moment = ByFirst(
        On(KindSets.Day, DayAt),
        On(SyntaxKind.DateToken, DateAt),
        On(SyntaxKind.TimeToken, TimeOnly),
        On(SyntaxKind.DayKeyword, NumberedDay),
        On(SyntaxKind.NextKeyword, NextWorkingDayOf.Or(NextWorkingDay)),
        On(SyntaxKind.WorkingKeyword, WorkingHours),
        On(SyntaxKind.NumberToken, Relative)).Named(Description);

    // the day of an expectation = DAY | DATE | "day" INT, each with or without a time .
    public static readonly Parser<GreenNode> WholeDay = ByFirst(
        On(KindSets.Day, DayAt.Or(AnyTimeOfDay)),
        On(SyntaxKind.DateToken, DateAt),
        On(SyntaxKind.DayKeyword, NumberedDay.Or(WholeNumberedDay))).Named("a day such as `monday`");
}
