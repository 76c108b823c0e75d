using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Scenarios and assumptions.</summary>
internal static class ScenarioGrammar
{
    // scenario = "scenario" STRING .
    public static readonly Parser<GreenNode> Scenario =
        GrammarLists.TokenLine(Word.Scenario, Terminals.String, Node.ScenarioDeclaration);

    private static readonly Parser<GreenNode> Pair =
        from field in ValueGrammar.Identifier
        from value in ValueGrammar.Value
        select Node.FieldValue(field, value);

    // pairs = NAME VALUE {"," NAME VALUE} .
    private static readonly Parser<GreenNode> Pairs = Separated(Pair, Terminals.Comma);

    private static readonly Parser<GreenNode?> OptionalPairs = Pairs.OrNothing();

    private static readonly Parser<GreenNode> LeadWith =
        from lead in Word.Lead
        from name in Terminals.NameToken
        from with in Word.With
        from pairs in Pairs
        select Node.ScenarioLeadLine(lead, name, with, pairs);

    private static readonly Parser<GreenNode> PlainLead =
        from lead in Word.Lead
        from name in Terminals.NameToken
        select Node.ScenarioLeadLine(lead, name, null, null);

    // "lead" NAME ["with" pairs] .
    public static readonly Parser<GreenNode> Lead = LeadWith.Or(PlainLead);

    // "team" NAME .
    public static readonly Parser<GreenNode> Team =
        GrammarLists.NodeLine(Word.Team, ValueGrammar.Name, Node.ScenarioTeamLine);

    private static readonly KindSet EndOfLine = new("the end of the line", SyntaxKind.None);

    private static readonly Parser<GreenNode> OnlyAMoment = MomentGrammar.Moment.Before(EndOfLine);

    private static readonly Parser<GreenNode> AtMoment = GrammarLists.NodeLine(Word.At, OnlyAMoment, Node.AtLine);

    private static readonly Parser<GreenNode> AtField =
        from at in Word.At
        from moment in MomentGrammar.Moment
        from field in ValueGrammar.Name
        from becomes in Word.Becomes
        from value in ValueGrammar.Value
        select Node.AtFieldLine(at, moment, field, becomes, value);

    private static readonly Parser<GreenNode> AtEvent =
        from at in Word.At
        from moment in MomentGrammar.Moment
        from name in ValueGrammar.Name
        from pairs in OptionalPairs
        select Node.AtEventLine(at, moment, name, pairs);

    // "at" moment [NAME [pairs] | field "becomes" VALUE] .
    public static readonly Parser<GreenNode> At = AtField.Or(AtEvent).Or(AtMoment);

    private static readonly Parser<GreenNode> OnDay =
        from onWord in Word.On
        from day in MomentGrammar.WholeDay
        select Node.OnTime(onWord, day);

    private static readonly Parser<GreenNode> BeforeMoment =
        from before in Word.Before
        from moment in MomentGrammar.Moment
        select Node.BeforeTime(before, moment);

    private static readonly Parser<GreenNode> WithinDuration =
        from within in Word.Within
        from duration in ValueGrammar.Duration
        select Node.WithinTime(within, duration);

    // time = "on" DAY | "before" moment | "within" DURATION .
    private static readonly Parser<GreenNode?> OptionalTime = ByFirst(
        On(SyntaxKind.OnKeyword, OnDay),
        On(SyntaxKind.BeforeKeyword, BeforeMoment),
        On(SyntaxKind.WithinKeyword, WithinDuration)).OrNothing();

    private static readonly Parser<GreenNode?> OptionalDay = OnDay.OrNothing();

    private static readonly Parser<GreenToken?> OptionalNo = Word.No.OrNothing();

    private static readonly Parser<GreenToken?> OptionalCount = Terminals.Number.OrNothing();

    private static readonly Parser<GreenNode> SkippedEffect =
        from effect in EffectGrammar.Effect
        from skipped in Word.Skipped
        from because in Word.Because
        from reason in Terminals.RuleName
        from day in OptionalDay
        select Node.SkippedExpectation(effect, skipped, because, reason, day);

    private static readonly Parser<GreenNode> PlainEffect =
        from no in OptionalNo
        from count in OptionalCount
        from effect in EffectGrammar.Effect
        from time in OptionalTime
        select Node.EffectExpectation(no, count, effect, time);

    private static readonly Parser<GreenNode> InPlayAtStep =
        from lead in Word.Lead
        from inWord in Word.In
        from play in ValueGrammar.Name
        from at in Word.At
        from step in ValueGrammar.Name
        select Node.PlaceExpectation(lead, inWord, play, at, step);

    private static readonly Parser<GreenNode> InPlay =
        from lead in Word.Lead
        from inWord in Word.In
        from play in ValueGrammar.Name
        select Node.PlaceExpectation(lead, inWord, play, null, null);

    private static readonly Parser<GreenNode> State =
        from subject in ValueGrammar.Name
        from isWord in Word.Is
        from value in ValueGrammar.Value
        select Node.StateExpectation(subject, isWord, value);

    // expectation = [INT | "no"] effect [time] | effect "skipped" "because" REASON ["on" DAY]
    //             | "lead" "in" NAME ["at" NAME] | field "is" VALUE .
    private static readonly Parser<GreenNode> Expectation = ByFirst(
        On(EffectGrammar.FirstWords, SkippedEffect.Or(PlainEffect).Or(State)),
        On(KindSet.Words(SyntaxKind.NoKeyword, SyntaxKind.NumberToken), PlainEffect),
        On(SyntaxKind.LeadKeyword, InPlayAtStep.Or(InPlay).Or(State)),
        On(KindSets.Name, State));

    // "expect" expectation .
    public static readonly Parser<GreenNode> Expect =
        GrammarLists.NodeLine(Word.Expect, Expectation, Node.ExpectLine);

    private static readonly Parser<GreenNode> Rate =
        from at in Word.At
        from most in Word.Most
        from count in Terminals.Number
        from name in ValueGrammar.Name
        from per in Word.Per
        from period in ValueGrammar.Period
        from condition in ConditionGrammar.OptionalWhere
        select Node.RateAssumption(at, most, count, name, per, period, condition);

    private static readonly Parser<GreenNode> Fact =
        from condition in ConditionGrammar.Condition
        select Node.ConditionAssumption(condition);

    private static readonly Parser<GreenNode> Assumption = Rate.Or(Fact);

    // assume = "assume" ("at" "most" INT NAME "per" DURATION ["where" condition] | condition) .
    public static readonly Parser<GreenNode> Assume =
        GrammarLists.NodeLine(Word.Assume, Assumption, Node.AssumeDeclaration);
}
