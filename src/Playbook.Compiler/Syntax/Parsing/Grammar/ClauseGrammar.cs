using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Clauses that several lines use: clocks, moments, days.</summary>
internal static class ClauseGrammar
{
    private static readonly KindSet TimesWords = KindSet.Words(SyntaxKind.TimesKeyword, SyntaxKind.TimeKeyword);

    public static readonly Parser<GreenToken> Times = Token(TimesWords);

    // reassign = "and" "reassign" "at" "most" INT "times" .
    private static readonly Parser<GreenNode> Reassign =
        from and in Word.And
        from reassign in Word.Reassign
        from at in Word.At
        from most in Word.Most
        from count in Terminals.Number
        from times in Times
        select Node.ReassignClause(and, reassign, at, most, count, times);

    private static readonly Parser<GreenNode?> OptionalReassign = Reassign.OrNothing();

    // escalation = "," "otherwise" "notify" NAME [reassign] .
    private static readonly Parser<GreenNode> Escalation =
        from comma in Terminals.Comma
        from otherwise in Word.Otherwise
        from notify in Word.Notify
        from name in ValueGrammar.Name
        from reassign in OptionalReassign
        select Node.EscalationClause(comma, otherwise, notify, name, reassign);

    private static readonly Parser<GreenNode?> OptionalEscalation = Escalation.OrNothing();

    // within = "within" DURATION [escalation] .
    public static readonly Parser<GreenNode> Within =
        from within in Word.Within
        from duration in ValueGrammar.Duration
        from escalation in OptionalEscalation
        select Node.WithinClause(within, duration, escalation);

    public static readonly Parser<GreenNode?> OptionalWithin = Within.OrNothing();

    // "as" field .
    private static readonly Parser<GreenNode> Answer =
        from asWord in Word.As
        from field in ValueGrammar.Name
        select Node.AnswerClause(asWord, field);

    public static readonly Parser<GreenNode?> OptionalAnswer = Answer.OrNothing();

    // "by" NAME .
    private static readonly Parser<GreenNode> By =
        from byWord in Word.By
        from name in ValueGrammar.Name
        select Node.ByClause(byWord, name);

    public static readonly Parser<GreenNode?> OptionalBy = By.OrNothing();

    private static readonly Parser<GreenNode> ToDay =
        from first in Terminals.Day
        from to in Word.To
        from last in Terminals.Day
        select Node.DayRange(first, to, last);

    private static readonly Parser<GreenNode> OneDay =
        from day in Terminals.Day
        select Node.DayRange(day, null, null);

    // DAYS = DAY ["to" DAY] {"," DAY ["to" DAY]} .
    public static readonly Parser<GreenNode> Days = Separated(ToDay.Or(OneDay), Terminals.Comma);

    private static readonly Parser<GreenNode?> OptionalDays = Days.OrNothing();

    // hours = "hours" [DAYS] TIME "to" TIME .
    public static readonly Parser<GreenNode> Hours =
        from hours in Word.Hours
        from days in OptionalDays
        from opens in Terminals.Time
        from to in Word.To
        from closes in Terminals.Time
        select Node.HoursLine(hours, days, opens, to, closes);

    private static readonly Parser<GreenNode?> OptionalUntil = (
        from until in Word.Until
        from date in Terminals.Date
        select Node.UntilClause(until, date)).OrNothing();

    // allow = "allow" RULE "because" STRING ["until" DATE] .
    public static readonly Parser<GreenNode> Allow =
        from allow in Word.Allow
        from rule in Terminals.RuleName
        from because in Word.Because
        from reason in Terminals.String
        from until in OptionalUntil
        select Node.AllowLine(allow, rule, because, reason, until);
}
