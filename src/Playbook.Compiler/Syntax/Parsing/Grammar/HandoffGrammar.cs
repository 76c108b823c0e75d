using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Hand-offs between teams.</summary>
internal static class HandoffGrammar
{
    // handoff = "handoff" NAME [TITLE] .
    public static readonly Parser<GreenNode> Handoff =
        GrammarLists.Declaration(Word.Handoff, Node.HandoffDeclaration);

    // "from" NAME "to" NAME .
    public static readonly Parser<GreenNode> Teams =
        from fromWord in Word.From
        from giver in ValueGrammar.Name
        from to in Word.To
        from taker in ValueGrammar.Name
        select Node.HandoffTeamsLine(fromWord, giver, to, taker);

    // "gives" NAME STRING .
    public static readonly Parser<GreenNode> Gives =
        from gives in Word.Gives
        from receiver in ValueGrammar.Name
        from text in Terminals.String
        select Node.GivesLine(gives, receiver, text);

    // "accept" within .
    public static readonly Parser<GreenNode> Accept =
        GrammarLists.NodeLine(Word.Accept, ClauseGrammar.Within, Node.AcceptLine);

    // "feedback" within .
    public static readonly Parser<GreenNode> Feedback =
        GrammarLists.NodeLine(Word.Feedback, ClauseGrammar.Within, Node.FeedbackLine);

    // "good" "lead" condition .
    public static readonly Parser<GreenNode> GoodLead =
        from good in Word.Good
        from lead in Word.Lead
        from condition in ConditionGrammar.Condition
        select Node.GoodLeadLine(good, lead, condition);

    private static readonly Parser<GreenNode> ToPlay =
        from play in ValueGrammar.Name
        from after in Word.After
        from duration in ValueGrammar.Duration
        select Node.PlayRoute(play, after, duration);

    private static readonly Parser<GreenNode> ToEnd =
        from finish in Word.Finish
        select Node.FinishRoute(finish);

    private static readonly Parser<GreenNode> ToFix =
        from fix in Word.Fix
        from byWord in Word.By
        from assignee in ValueGrammar.Name
        from within in ClauseGrammar.Within
        select Node.FixRoute(fix, byWord, assignee, within);

    // route = NAME "after" DURATION | "finish" | "fix" "by" NAME within .
    private static readonly Parser<GreenNode> Route = ToPlay.Or(ToFix).Or(ToEnd);

    // "reject" NAME TITLE "then" route .
    public static readonly Parser<GreenNode> Reject =
        from reject in Word.Reject
        from name in Terminals.NameToken
        from title in Terminals.String
        from then in Word.Then
        from route in Route
        select Node.RejectLine(reject, name, title, then, route);
}
