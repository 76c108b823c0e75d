using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>What starts a play without an event: dates, weekdays, calendar periods, fields of the lead.</summary>
internal static class TriggerGrammar
{
    private static readonly Parser<GreenNode> OnDate =
        from date in Terminals.Date
        from time in Terminals.OptionalTime
        select Node.DateTrigger(date, time);

    private static readonly Parser<GreenToken> WeekWord =
        Token(KindSet.Words(SyntaxKind.WeeksKeyword, SyntaxKind.WeekKeyword));

    private static readonly Parser<GreenNode> Interval =
        from count in Terminals.Number
        from weeks in WeekWord
        from onWord in Word.On
        select Node.WeekInterval(count, weeks, onWord);

    private static readonly Parser<GreenNode?> OptionalInterval = Interval.OrNothing();

    private static readonly Parser<GreenToken?> OptionalOrdinal =
        Token(KindSet.Words(SyntaxKind.FirstKeyword, SyntaxKind.LastKeyword)).OrNothing();

    // "every" [INT "weeks" "on" | "first" | "last"] DAY TIME .
    private static readonly Parser<GreenNode> Weekday =
        from every in Word.Every
        from interval in OptionalInterval
        from ordinal in OptionalOrdinal
        from day in Terminals.Day
        from time in Terminals.Time
        select Node.WeekdayTrigger(every, interval, ordinal, day, time);

    // "every" CALENDAR .
    private static readonly Parser<GreenNode> Calendar =
        from every in Word.Every
        from period in ValueGrammar.Period
        select Node.CalendarTrigger(every, period);

    private static readonly Parser<GreenNode?> OptionalLate = (
        from comma in Terminals.Comma
        from or in Word.Or
        from at in Word.At
        from once in Word.Once
        select Node.OrAtOnceClause(comma, or, at, once)).OrNothing();

    // DURATION ("before" | "after") field [TIME] ["," "or" "at" "once"] .
    private static readonly Parser<GreenNode> AroundField =
        from duration in ValueGrammar.Duration
        from direction in MomentGrammar.Direction
        from field in ValueGrammar.Name
        from time in Terminals.OptionalTime
        from late in OptionalLate
        select Node.FieldTrigger(duration, direction, field, time, late);

    // trigger = DATE [TIME] | "every" … | DURATION ("before" | "after") field … .
    public static readonly Parser<GreenNode> Trigger = ByFirst(
        On(SyntaxKind.DateToken, OnDate),
        On(SyntaxKind.EveryKeyword, Weekday.Or(Calendar)),
        On(SyntaxKind.NumberToken, AroundField)).Named("an event, or a time such as `every monday 09:00`");
}
