using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>What stands under a statement: its reason, who acts, and the talk track of a call.</summary>
internal static class DetailGrammar
{
    // "because" STRING .
    public static readonly Parser<GreenNode> Because = GrammarLists.TextLine(Word.Because, Node.BecauseLine);

    // "by" NAME .
    public static readonly Parser<GreenNode> By = GrammarLists.NodeLine(Word.By, ValueGrammar.Name, Node.ByLine);

    // "subject" STRING .
    public static readonly Parser<GreenNode> Subject = GrammarLists.TextLine(Word.Subject, Node.SubjectLine);

    private static readonly Parser<GreenToken> ValueOrAsk =
        Token(KindSet.Words(SyntaxKind.ValueKeyword, SyntaxKind.AskKeyword));

    // "counts" "as" ("value" | "ask") .
    public static readonly Parser<GreenNode> CountsAs =
        from counts in Word.Counts
        from asWord in Word.As
        from touch in ValueOrAsk
        select Node.CountsAsLine(counts, asWord, touch);

    // "needs" condition .
    public static readonly Parser<GreenNode> Needs =
        GrammarLists.NodeLine(Word.Needs, ConditionGrammar.Condition, Node.NeedsConditionLine);

    // "prepare" STRING .
    public static readonly Parser<GreenNode> Prepare = GrammarLists.TextLine(Word.Prepare, Node.PrepareLine);

    // "ask" STRING ["as" field] .
    public static readonly Parser<GreenNode> Ask =
        from ask in Word.Ask
        from text in Terminals.String
        from answer in ClauseGrammar.OptionalAnswer
        select Node.AskLine(ask, text, answer);

    // "tell" STRING .
    public static readonly Parser<GreenNode> Tell = GrammarLists.TextLine(Word.Tell, Node.TellLine);

    // "feature" STRING .
    public static readonly Parser<GreenNode> Feature = GrammarLists.TextLine(Word.Feature, Node.FeatureLine);

    // "proof" NAME .
    public static readonly Parser<GreenNode> Proof =
        GrammarLists.NodeLine(Word.Proof, ValueGrammar.Name, Node.ProofLine);

    // "attempts" "at" "most" INT "over" DURATION .
    public static readonly Parser<GreenNode> Attempts =
        from attempts in Word.Attempts
        from at in Word.At
        from most in Word.Most
        from count in Terminals.Number
        from over in Word.Over
        from duration in ValueGrammar.Duration
        select Node.AttemptsLine(attempts, at, most, count, over, duration);
}
