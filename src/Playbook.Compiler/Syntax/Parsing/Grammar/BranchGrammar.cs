using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Lines that open the bodies of a statement: branches, outcomes, shares, routes.</summary>
internal static class BranchGrammar
{
    private static readonly KindSet Results = KindSet.Words(
        SyntaxKind.ConnectedKeyword, SyntaxKind.DeclinedKeyword, SyntaxKind.DoneKeyword, SyntaxKind.AcceptedKeyword,
        SyntaxKind.ApprovedKeyword, SyntaxKind.RejectedKeyword);

    private static readonly KindSet EndOfLine = new("the end of the line", SyntaxKind.None);

    // if = "if" condition .
    public static readonly Parser<GreenNode> If =
        from ifWord in Word.If
        from condition in ConditionGrammar.Condition
        select GreenNode.Create(SyntaxKind.IfStatement, ifWord, condition, null, null);

    private static readonly Parser<GreenNode> OtherwiseIf =
        from otherwise in Word.Otherwise
        from ifWord in Word.If
        from condition in ConditionGrammar.Condition
        select Node.OtherwiseIfClause(otherwise, ifWord, condition);

    private static readonly Parser<GreenNode> PlainOtherwise =
        from otherwise in Word.Otherwise.Before(EndOfLine)
        select Node.OtherwiseClause(otherwise);

    // otherwise = "otherwise" ["if" condition] .
    public static readonly Parser<GreenNode> Otherwise = PlainOtherwise.Or(OtherwiseIf);

    private static readonly Parser<GreenNode> Result =
        from word in Token(Results).Before(EndOfLine)
        select Node.ResultOutcome(word);

    private static readonly Parser<GreenNode> NoAnswer =
        from no in Word.No
        from answer in Word.Answer
        select Node.NoAnswerOutcome(no, answer);

    private static readonly Parser<GreenNode> WrongNumber =
        from wrong in Word.Wrong
        from number in Word.Number
        select Node.WrongNumberOutcome(wrong, number);

    private static readonly Parser<GreenNode> CallLater =
        from asked in Word.Asked
        from to in Word.To
        from call in Word.Call
        from later in Word.Later
        select Node.CallLaterOutcome(asked, to, call, later);

    private static readonly Parser<GreenNode> NotCalled =
        from not in Word.Not
        from called in Word.Called
        select Node.NotCalledOutcome(not, called);

    private static readonly Parser<GreenNode> NotDone =
        from not in Word.Not
        from done in Word.Done
        select Node.NotDoneOutcome(not, done);

    private static readonly Parser<GreenNode> SkippedBecause =
        from skipped in Word.Skipped
        from because in Word.Because
        from reason in Terminals.RuleName
        select Node.SkippedOutcome(skipped, because, reason);

    private static readonly Parser<GreenNode> Skipped =
        from skipped in Word.Skipped.Before(EndOfLine)
        select Node.SkippedOutcome(skipped, null, null);

    private static readonly Parser<GreenNode> MatchOutcome =
        from match in ConditionGrammar.Match
        select Node.MatchOutcome(match);

    // outcome = "connected" | "declined" | "done" | "accepted" | "approved" | "rejected" | "no" "answer"
    //         | "wrong" "number" | "asked" "to" "call" "later" | "not" ("called" | "done")
    //         | "skipped" ["because" REASON] | match .
    private static readonly Parser<GreenNode> Outcome = ByFirst(
        On(Results, Result.Or(MatchOutcome)),
        On(SyntaxKind.NoKeyword, NoAnswer),
        On(SyntaxKind.WrongKeyword, WrongNumber.Or(MatchOutcome)),
        On(SyntaxKind.AskedKeyword, CallLater.Or(MatchOutcome)),
        On(SyntaxKind.NotKeyword, NotCalled.Or(NotDone)),
        On(SyntaxKind.SkippedKeyword, Skipped.Or(SkippedBecause).Or(MatchOutcome)),
        On(KindSets.Name, MatchOutcome)).Named("an outcome such as `connected` or an event");

    // when = "when" outcome .
    public static readonly Parser<GreenNode> When = GrammarLists.NodeLine(Word.When, Outcome, Node.WhenClause);

    // share of a split = PERCENT NAME .
    public static readonly Parser<GreenNode> SplitShare =
        from share in Terminals.Percent
        from name in Terminals.NameToken
        select Node.SplitShareLine(share, name);

    private static readonly Parser<GreenNode> RouteValues = Separated(ValueGrammar.Value, Word.Or);

    // route line = VALUE {"or" VALUE} "to" NAME .
    public static readonly Parser<GreenNode> RouteLine =
        from values in RouteValues
        from to in Word.To
        from name in ValueGrammar.Name
        select Node.RouteLine(values, to, name);

    // "otherwise" "to" NAME .
    public static readonly Parser<GreenNode> RouteOtherwise =
        from otherwise in Word.Otherwise
        from to in Word.To
        from name in ValueGrammar.Name
        select Node.RouteOtherwiseLine(otherwise, to, name);
}
