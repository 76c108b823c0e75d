using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Goals and experiments.</summary>
internal static class GoalGrammar
{
    // goal = "goal" NAME [TITLE] .
    public static readonly Parser<GreenNode> Goal = GrammarLists.Declaration(Word.Goal, Node.GoalDeclaration);

    private static readonly Parser<GreenNode> EnrollingIn =
        from within in Word.Within
        from duration in ValueGrammar.Duration
        from of in Word.Of
        from enrolling in Word.Enrolling
        from inWord in Word.In
        from play in ValueGrammar.Name
        select Node.EnrollingClause(within, duration, of, enrolling, inWord, play);

    private static readonly Parser<GreenNode> Enrolling =
        from within in Word.Within
        from duration in ValueGrammar.Duration
        from of in Word.Of
        from enrolling in Word.Enrolling
        select Node.EnrollingClause(within, duration, of, enrolling, null, null);

    private static readonly Parser<GreenNode?> OptionalEnrolling = EnrollingIn.Or(Enrolling).OrNothing();

    // "counts" NAME ["within" DURATION "of" "enrolling" ["in" NAME]] ["where" condition] .
    public static readonly Parser<GreenNode> Counts =
        from counts in Word.Counts
        from name in ValueGrammar.Name
        from enrolling in OptionalEnrolling
        from condition in ConditionGrammar.OptionalWhere
        select Node.CountsLine(counts, name, enrolling, condition);

    // "now" INT "per" CALENDAR "," "aim" INT "per" CALENDAR "by" DATE .
    public static readonly Parser<GreenNode> Target =
        from nowWord in Word.Now
        from now in Terminals.Number
        from per in Word.Per
        from period in ValueGrammar.Period
        from comma in Terminals.Comma
        from aimWord in Word.Aim
        from aim in Terminals.Number
        from secondPer in Word.Per
        from aimPeriod in ValueGrammar.Period
        from byWord in Word.By
        from date in Terminals.Date
        select Node.TargetLine(nowWord, now, per, period, comma, aimWord, aim, secondPer, aimPeriod, byWord, date);

    private static readonly Parser<GreenNode?> HoursCosts = (
        from comma in Terminals.Comma
        from number in Terminals.Number
        from hours in WorkspaceGrammar.HourWord
        from of in Word.Of
        from team in ValueGrammar.Name
        from per in Word.Per
        from week in Word.Week
        select Node.HoursCostClause(comma, number, hours, of, team, per, week)).ManyAsList();

    // "cost" MONEY "per" CALENDAR {"," INT "hours" "of" NAME "per" "week"} .
    public static readonly Parser<GreenNode> Cost =
        from cost in Word.Cost
        from money in ValueGrammar.Money
        from per in Word.Per
        from period in ValueGrammar.Period
        from hours in HoursCosts
        select Node.CostLine(cost, money, per, period, hours);

    // "revenue" field .
    public static readonly Parser<GreenNode> Revenue =
        GrammarLists.NodeLine(Word.Revenue, ValueGrammar.Name, Node.RevenueLine);

    private static readonly Parser<GreenToken> FirstOrLast =
        Token(KindSet.Words(SyntaxKind.FirstKeyword, SyntaxKind.LastKeyword));

    private static readonly Parser<GreenNode> TouchCredit =
        from credit in Word.Credit
        from method in FirstOrLast
        from touch in Word.Touch
        from over in Word.Over
        from duration in ValueGrammar.Duration
        select Node.CreditLine(credit, method, touch, over, duration);

    private static readonly Parser<GreenNode> LinearCredit =
        from credit in Word.Credit
        from linear in Word.Linear
        from over in Word.Over
        from duration in ValueGrammar.Duration
        select Node.CreditLine(credit, linear, null, over, duration);

    private static readonly Parser<GreenNode> PositionCredit =
        from credit in Word.Credit
        from position in Word.Position
        from based in Word.Based
        from over in Word.Over
        from duration in ValueGrammar.Duration
        select Node.CreditLine(credit, position, based, over, duration);

    // "credit" ("first" "touch" | "last" "touch" | "linear" | "position" "based") "over" DURATION .
    public static readonly Parser<GreenNode> Credit = LinearCredit.Or(TouchCredit).Or(PositionCredit);

    // experiment = "experiment" NAME [TITLE] .
    public static readonly Parser<GreenNode> Experiment =
        GrammarLists.Declaration(Word.Experiment, Node.ExperimentDeclaration);

    // "measure" NAME .
    public static readonly Parser<GreenNode> Measure =
        GrammarLists.NodeLine(Word.Measure, ValueGrammar.Name, Node.MeasureLine);

    // "until" DATE .
    public static readonly Parser<GreenNode> Until =
        GrammarLists.TokenLine(Word.Until, Terminals.Date, Node.UntilLine);
}
