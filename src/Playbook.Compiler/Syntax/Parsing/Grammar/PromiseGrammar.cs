using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>What a play or playbook promises about its own pace.</summary>
internal static class PromiseGrammar
{
    private static readonly Parser<GreenToken> MostOrLeast =
        Token(KindSet.Words(SyntaxKind.MostKeyword, SyntaxKind.LeastKeyword));

    private static readonly Parser<GreenNode> ValueBeforeAsk =
        from count in Terminals.Number
        from value in Word.Value
        from before in Word.Before
        from ask in Word.Ask
        select Node.ValueBeforeAskPromise(count, value, before, ask);

    private static readonly Parser<GreenNode> HandOffWithin =
        from hand in Word.Hand
        from off in Word.Off
        from within in Word.Within
        from duration in ValueGrammar.Duration
        select Node.HandOffWithinPromise(hand, off, within, duration);

    private static readonly Parser<GreenNode> FirstTouchWithin =
        from first in Word.First
        from touch in Word.Touch
        from within in Word.Within
        from duration in ValueGrammar.Duration
        select Node.FirstTouchWithinPromise(first, touch, within, duration);

    private static readonly Parser<GreenNode> TouchRate =
        from at in Word.At
        from bound in MostOrLeast
        from count in Terminals.Number
        from touches in Word.Touches
        from per in Word.Per
        from period in ValueGrammar.Period
        select Node.TouchRatePromise(at, bound, count, touches, per, period);

    // promise = INT "value" "before" "ask" | "hand" "off" "within" DURATION | "first" "touch" "within" DURATION
    //         | "at" ("most" | "least") INT "touches" "per" (DURATION | CALENDAR) .
    private static readonly Parser<GreenNode> Promise = ByFirst(
        On(SyntaxKind.NumberToken, ValueBeforeAsk),
        On(SyntaxKind.HandKeyword, HandOffWithin),
        On(SyntaxKind.FirstKeyword, FirstTouchWithin),
        On(SyntaxKind.AtKeyword, TouchRate));

    // "promises" promise .
    public static readonly Parser<GreenNode> Promises =
        GrammarLists.NodeLine(Word.Promises, Promise, Node.PromisesLine);
}
