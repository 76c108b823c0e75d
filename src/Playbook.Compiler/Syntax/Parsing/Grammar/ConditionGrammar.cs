using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Conditions about a state, and matches of an input.</summary>
internal static class ConditionGrammar
{
    private static readonly Parser<GreenToken?> OptionalNot = Word.Not.OrNothing();

    // Rules that use themselves name each other through these two.
    private static Parser<GreenNode> AnyCondition => Condition;

    private static Parser<GreenNode> AnyTerm => Term;

    // where = "where" condition .
    private static readonly Parser<GreenNode> Where =
        from whereWord in Word.Where
        from condition in AnyCondition
        select Node.WhereClause(whereWord, condition);

    public static readonly Parser<GreenNode?> OptionalWhere = Where.OrNothing();

    // match = NAME ["where" condition] .
    public static readonly Parser<GreenNode> Match =
        from name in ValueGrammar.Name
        from condition in OptionalWhere
        select Node.Match(name, condition);

    private static readonly Parser<GreenNode> InTheLast =
        from inWord in Word.In
        from the in Word.The
        from last in Word.Last
        from duration in ValueGrammar.Duration
        select Node.InTheLastSpan(inWord, the, last, duration);

    private static readonly Parser<GreenNode> SinceEnrolling =
        from since in Word.Since
        from enrolling in Word.Enrolling
        select Node.SinceEnrollingSpan(since, enrolling);

    private static readonly Parser<GreenNode> ForDuration =
        from forWord in Word.For
        from duration in ValueGrammar.Duration
        select Node.ForSpan(forWord, duration);

    // span = "in" "the" "last" DURATION | "since" "enrolling" .
    private static readonly Parser<GreenNode> Span = ByFirst(
        On(SyntaxKind.InKeyword, InTheLast),
        On(SyntaxKind.SinceKeyword, SinceEnrolling));

    private static readonly Parser<GreenNode> SpanOrFor = ByFirst(
        On(SyntaxKind.InKeyword, InTheLast),
        On(SyntaxKind.SinceKeyword, SinceEnrolling),
        On(SyntaxKind.ForKeyword, ForDuration));

    // not = "not" term .
    private static readonly Parser<GreenNode> Not =
        from not in Word.Not
        from term in AnyTerm
        select Node.NotCondition(not, term);

    // parenthesized = "(" condition ")" .
    private static readonly Parser<GreenNode> Parenthesized =
        from open in Terminals.OpenParen
        from condition in AnyCondition
        from close in Terminals.CloseParen
        select Node.ParenthesizedCondition(open, condition, close);

    // lead-in = "lead" ["not"] "in" NAME .
    private static readonly Parser<GreenNode> LeadIn =
        from lead in Word.Lead
        from not in OptionalNot
        from inWord in Word.In
        from segment in ValueGrammar.Name
        select Node.LeadInCondition(lead, not, inWord, segment);

    // no-event = "no" NAME (span | "for" DURATION) ["where" condition] .
    private static readonly Parser<GreenNode> NoEvent =
        from no in Word.No
        from name in ValueGrammar.Name
        from span in SpanOrFor
        from condition in OptionalWhere
        select Node.NoEventCondition(no, name, span, condition);

    private static readonly Parser<GreenToken> LeastOrMost =
        Token(KindSet.Words(SyntaxKind.LeastKeyword, SyntaxKind.MostKeyword));

    // count = "at" ("least" | "most") INT NAME span ["where" condition] .
    private static readonly Parser<GreenNode> Count =
        from at in Word.At
        from bound in LeastOrMost
        from number in Terminals.Number
        from name in ValueGrammar.Name
        from span in Span
        from condition in OptionalWhere
        select Node.CountCondition(at, bound, number, name, span, condition);

    // happened = field span ["where" condition] .
    private static readonly Parser<GreenNode> Happened =
        from span in Span
        from condition in OptionalWhere
        select GreenNode.Create(SyntaxKind.HappenedCondition, null, span, condition);

    private static readonly Parser<GreenNode> Tail = ByFirst(
        On(TestGrammar.FirstWords, TestGrammar.Test),
        On(SyntaxKind.InKeyword, Happened.Or(TestGrammar.InTheNext)),
        On(SyntaxKind.SinceKeyword, Happened));

    // field (test | span ["where" condition]) .
    private static readonly Parser<GreenNode> FieldCondition =
        from field in ValueGrammar.Name
        from tail in Tail
        select tail.Kind == SyntaxKind.HappenedCondition
            ? tail.ReplaceSlot(0, field)
            : Node.FieldCondition(field, tail);

    // term = not | parenthesized | lead-in | no-event | count | field (test | span ["where" condition]) .
    private static readonly Parser<GreenNode> Term = ByFirst(
        On(SyntaxKind.NotKeyword, Not),
        On(SyntaxKind.OpenParenToken, Parenthesized),
        On(SyntaxKind.NoKeyword, NoEvent),
        On(SyntaxKind.AtKeyword, Count),
        On(SyntaxKind.LeadKeyword, FieldCondition.Or(LeadIn)),
        On(KindSets.Name, FieldCondition)).Named("a condition");

    private static readonly Parser<GreenToken> AndOrOr =
        Token(KindSet.Words(SyntaxKind.AndKeyword, SyntaxKind.OrKeyword));

    private static readonly Parser<IEnumerable<(GreenToken Word, GreenNode Term)>> MoreTerms = (
        from word in AndOrOr
        from term in Term
        select (word, term)).Many();

    // condition = term {"and" term} | term {"or" term} .
    public static readonly Parser<GreenNode> Condition =
        from first in Term
        from rest in MoreTerms
        select ConditionChain.Create(first, rest);
}
