using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>What a step does.</summary>
internal static class StatementGrammar
{
    // "," DURATION "apart" .
    private static readonly Parser<GreenNode> Spacing =
        from comma in Terminals.Comma
        from duration in ValueGrammar.Duration
        from apart in Word.Apart
        select Node.SpacingClause(comma, duration, apart);

    private static readonly Parser<GreenNode?> OptionalSpacing = Spacing.OrNothing();

    private static readonly Parser<GreenNode> Recipients =
        from to in Word.To
        from names in ValueGrammar.Names
        select Node.RecipientClause(to, names);

    private static readonly Parser<GreenNode?> OptionalRecipients = Recipients.OrNothing();

    private static readonly Parser<GreenNode> SendEach =
        from send in Word.Send
        from each in Word.Each
        from of in Word.Of
        from contents in ValueGrammar.Names
        from recipients in OptionalRecipients
        from byWord in Word.By
        from channel in ValueGrammar.Name
        from spacing in OptionalSpacing
        select Node.SendStatement(send, each, of, contents, recipients, byWord, channel, spacing);

    private static readonly Parser<GreenNode> SendOne =
        from send in Word.Send
        from content in ValueGrammar.Name
        from recipients in OptionalRecipients
        from byWord in Word.By
        from channel in ValueGrammar.Name
        select Node.SendStatement(send, null, null, content, recipients, byWord, channel, null);

    // send = "send" (NAME | "each" "of" NAMES) ["to" NAMES] "by" NAME ["," DURATION "apart"] .
    public static readonly Parser<GreenNode> Send = SendEach.Or(SendOne);

    // share = "share" NAME "on" NAME ["by" NAME] .
    public static readonly Parser<GreenNode> Share =
        from share in Word.Share
        from content in ValueGrammar.Name
        from onWord in Word.On
        from channel in ValueGrammar.Name
        from byClause in ClauseGrammar.OptionalBy
        select Node.ShareStatement(share, content, onWord, channel, byClause);

    // call = "call" "by" NAME within .
    public static readonly Parser<GreenNode> Call =
        from call in Word.Call
        from byWord in Word.By
        from caller in ValueGrammar.Name
        from within in ClauseGrammar.Within
        select Node.CallStatement(call, byWord, caller, within);

    // task = "task" STRING "for" NAME ["as" field] [within] .
    public static readonly Parser<GreenNode> Task =
        from task in Word.Task
        from text in Terminals.String
        from forWord in Word.For
        from assignee in ValueGrammar.Name
        from answer in ClauseGrammar.OptionalAnswer
        from within in ClauseGrammar.OptionalWithin
        select Node.TaskStatement(task, text, forWord, assignee, answer, within);

    // notify = "notify" NAME [STRING] .
    public static readonly Parser<GreenNode> Notify =
        from notify in Word.Notify
        from name in ValueGrammar.Name
        from text in Terminals.OptionalTitle
        select Node.NotifyStatement(notify, name, text);

    // set = "set" field "to" VALUE .
    public static readonly Parser<GreenNode> Set =
        from set in Word.Set
        from field in ValueGrammar.Name
        from to in Word.To
        from value in ValueGrammar.Value
        select Node.SetStatement(set, field, to, value);

    // score = "score" NAME ("+" | "-") INT .
    public static readonly Parser<GreenNode> AddScore =
        from score in Word.Score
        from name in ValueGrammar.Name
        from sign in Terminals.Sign
        from points in Terminals.Number
        select Node.AddScoreStatement(score, name, sign, points);

    private static readonly Parser<GreenNode> WaitFor =
        from wait in Word.Wait
        from duration in ValueGrammar.Duration
        select Node.WaitStatement(wait, duration);

    private static readonly Parser<GreenNode> WaitUntil =
        from wait in Word.Wait
        from until in Word.Until
        from moment in MomentGrammar.Moment
        select Node.WaitUntilStatement(wait, until, moment);

    private static readonly Parser<GreenNode> WaitUpTo =
        from wait in Word.Wait
        from up in Word.Up
        from to in Word.To
        from duration in ValueGrammar.Duration
        select Node.WaitUpToStatement(wait, up, to, duration);

    // wait = "wait" (DURATION | "until" moment | "up" "to" DURATION) .
    public static readonly Parser<GreenNode> Wait = WaitFor.Or(WaitUpTo).Or(WaitUntil);

    // split = "split" NAME .
    public static readonly Parser<GreenNode> Split =
        GrammarLists.NodeLine(Word.Split, ValueGrammar.Name, Node.SplitStatement);

    // choose = "choose" STRING "by" NAME within .
    public static readonly Parser<GreenNode> Choose =
        from choose in Word.Choose
        from question in Terminals.String
        from byWord in Word.By
        from chooser in ValueGrammar.Name
        from within in ClauseGrammar.Within
        select Node.ChooseStatement(choose, question, byWord, chooser, within);

    // route = "route" "by" field .
    public static readonly Parser<GreenNode> Route =
        from route in Word.Route
        from byWord in Word.By
        from field in ValueGrammar.Name
        select Node.RouteStatement(route, byWord, field);

    // hand-off = "hand" "off" "as" NAME .
    public static readonly Parser<GreenNode> HandOff =
        from hand in Word.Hand
        from off in Word.Off
        from asWord in Word.As
        from name in ValueGrammar.Name
        select Node.HandOffStatement(hand, off, asWord, name);

    private static readonly Parser<GreenNode> AssignInTurn =
        from assign in Word.Assign
        from to in Word.To
        from name in ValueGrammar.Name
        from inWord in Word.In
        from turn in Word.Turn
        select Node.AssignStatement(assign, to, name, inWord, turn);

    private static readonly Parser<GreenNode> AssignToOne =
        from assign in Word.Assign
        from to in Word.To
        from name in ValueGrammar.Name
        select Node.AssignStatement(assign, to, name, null, null);

    // assign = "assign" "to" NAME ["in" "turn"] .
    public static readonly Parser<GreenNode> Assign = AssignInTurn.Or(AssignToOne);

    // approval = "get" "approval" "from" NAME "for" STRING within .
    public static readonly Parser<GreenNode> GetApproval =
        from getWord in Word.Get
        from approval in Word.Approval
        from fromWord in Word.From
        from approver in ValueGrammar.Name
        from forWord in Word.For
        from subject in Terminals.String
        from within in ClauseGrammar.Within
        select Node.GetApprovalStatement(getWord, approval, fromWord, approver, forWord, subject, within);

    // continue = "continue" "with" NAME .
    public static readonly Parser<GreenNode> ContinueWith =
        from continueWord in Word.Continue
        from with in Word.With
        from play in ValueGrammar.Name
        select Node.ContinueWithStatement(continueWord, with, play);

    // repeat = "repeat" NAME "after" DURATION "," "at" "most" INT "times" .
    public static readonly Parser<GreenNode> Repeat =
        from repeat in Word.Repeat
        from step in ValueGrammar.Name
        from after in Word.After
        from duration in ValueGrammar.Duration
        from comma in Terminals.Comma
        from at in Word.At
        from most in Word.Most
        from count in Terminals.Number
        from times in ClauseGrammar.Times
        select Node.RepeatStatement(repeat, step, after, duration, comma, at, most, count, times);

    // finish = "finish" .
    public static readonly Parser<GreenNode> Finish =
        from finish in Word.Finish
        select Node.FinishStatement(finish);
}
