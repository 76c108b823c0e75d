using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Effects, as expectations name them.</summary>
internal static class EffectGrammar
{
    public static readonly KindSet FirstWords = KindSet.Words(
        SyntaxKind.SendKeyword, SyntaxKind.ShareKeyword, SyntaxKind.CallKeyword, SyntaxKind.TaskKeyword,
        SyntaxKind.NotifyKeyword, SyntaxKind.HandKeyword, SyntaxKind.AssignKeyword, SyntaxKind.FixKeyword);

    private static readonly Parser<GreenNode> Send =
        from send in Word.Send
        from content in ValueGrammar.Name
        from byClause in ClauseGrammar.OptionalBy
        select Node.SendEffect(send, content, byClause);

    private static readonly Parser<GreenNode> ChannelName =
        from name in Token(KindSets.Name.Without([.. SyntaxWords.Days, SyntaxKind.DayKeyword]))
        select name.ToName();

    private static readonly Parser<GreenNode> ShareOn =
        from share in Word.Share
        from content in ValueGrammar.Name
        from onWord in Word.On
        from channel in ChannelName
        select Node.ShareEffect(share, content, onWord, channel);

    private static readonly Parser<GreenNode> ShareAnywhere =
        from share in Word.Share
        from content in ValueGrammar.Name
        select Node.ShareEffect(share, content, null, null);

    private static readonly Parser<GreenNode> Call =
        from call in Word.Call
        from byWord in Word.By
        from caller in ValueGrammar.Name
        select Node.CallEffect(call, byWord, caller);

    private static readonly Parser<GreenNode> Task = GrammarLists.TextLine(Word.Task, Node.TaskEffect);

    private static readonly Parser<GreenNode> Notify =
        GrammarLists.NodeLine(Word.Notify, ValueGrammar.Name, Node.NotifyEffect);

    private static readonly Parser<GreenNode> HandOff =
        from hand in Word.Hand
        from off in Word.Off
        from asWord in Word.As
        from handoff in ValueGrammar.Name
        select Node.HandOffEffect(hand, off, asWord, handoff);

    private static readonly Parser<GreenNode> Assign =
        from assign in Word.Assign
        from to in Word.To
        from assignee in ValueGrammar.Name
        select Node.AssignEffect(assign, to, assignee);

    private static readonly Parser<GreenNode> Fix =
        from fix in Word.Fix
        from byWord in Word.By
        from assignee in ValueGrammar.Name
        select Node.FixEffect(fix, byWord, assignee);

    // effect = "send" NAME ["by" NAME] | "share" NAME ["on" NAME] | "call" "by" NAME | "task" STRING | "notify" NAME
    //        | "hand" "off" "as" NAME | "assign" "to" NAME | "fix" "by" NAME .
    public static readonly Parser<GreenNode> Effect = ByFirst(
        On(SyntaxKind.SendKeyword, Send),
        On(SyntaxKind.ShareKeyword, ShareOn.Or(ShareAnywhere)),
        On(SyntaxKind.CallKeyword, Call),
        On(SyntaxKind.TaskKeyword, Task),
        On(SyntaxKind.NotifyKeyword, Notify),
        On(SyntaxKind.HandKeyword, HandOff),
        On(SyntaxKind.AssignKeyword, Assign),
        On(SyntaxKind.FixKeyword, Fix)).Named("an effect such as `send roi_guide`");
}
