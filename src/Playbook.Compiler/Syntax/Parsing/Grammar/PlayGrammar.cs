using Playbook.Compiler.Syntax.InternalSyntax;
using Sprache;
using static Playbook.Compiler.Syntax.Parsing.TokenParsers;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing.Grammar;

/// <summary>Plays: whom they are for, what starts and stops them.</summary>
internal static class PlayGrammar
{
    // play = "play" NAME [TITLE] .
    public static readonly Parser<GreenNode> Play = GrammarLists.Declaration(Word.Play, Node.PlayDeclaration);

    // step = "step" NAME [TITLE] .
    public static readonly Parser<GreenNode> Step = GrammarLists.Declaration(Word.Step, Node.StepDeclaration);

    // "not" "for" NAMES .
    public static readonly Parser<GreenNode> NotFor =
        from not in Word.Not
        from forWord in Word.For
        from names in ValueGrammar.Names
        select Node.NotForLine(not, forWord, names);

    private static readonly Parser<GreenNode?> OptionalAlias = (
        from asWord in Word.As
        from name in Terminals.NameToken
        select Node.AliasClause(asWord, name)).OrNothing();

    private static readonly Parser<GreenNode?> OptionalAtOnce = (
        from comma in Terminals.Comma
        from at in Word.At
        from most in Word.Most
        from count in Terminals.Number
        from secondAt in Word.At
        from once in Word.Once
        select Node.AtOnceClause(comma, at, most, count, secondAt, once)).OrNothing();

    private static readonly Parser<GreenNode?> OptionalKey = (
        from per in Word.Per
        from field in ValueGrammar.Name
        from atOnce in OptionalAtOnce
        select Node.KeyClause(per, field, atOnce)).OrNothing();

    // "on" NAME ["as" NAME] ["per" NAME ["," "at" "most" INT "at" "once"]] ["where" condition] .
    private static readonly Parser<GreenNode> OnEvent =
        from onWord in Word.On
        from name in ValueGrammar.Name
        from alias in OptionalAlias
        from key in OptionalKey
        from condition in ConditionGrammar.OptionalWhere
        select Node.OnEventLine(onWord, name, alias, key, condition);

    private static readonly Parser<GreenNode> OnTrigger =
        GrammarLists.NodeLine(Word.On, TriggerGrammar.Trigger, Node.OnTriggerLine);

    // on = "on" (event | trigger) .
    public static readonly Parser<GreenNode> On = OnEvent.Or(OnTrigger);

    // "when" condition .
    public static readonly Parser<GreenNode> When =
        GrammarLists.NodeLine(Word.When, ConditionGrammar.Condition, Node.StartWhenLine);

    private static readonly Parser<GreenNode> AgainAfter =
        from again in Word.Again
        from after in Word.After
        from duration in ValueGrammar.Duration
        select Node.AgainAfterLine(again, after, duration);

    private static readonly Parser<GreenNode> AgainAnyTime =
        from again in Word.Again
        from any in Word.Any
        from time in Word.Time
        select Node.AgainAnyTimeLine(again, any, time);

    // "again" ("after" DURATION | "any" "time") .
    public static readonly Parser<GreenNode> Again = AgainAfter.Or(AgainAnyTime);

    private static readonly Parser<GreenNode> StopOn =
        from stop in Word.Stop
        from onWord in Word.On
        from match in ConditionGrammar.Match
        select Node.StopOnLine(stop, onWord, match);

    private static readonly Parser<GreenNode> StopWhen =
        from stop in Word.Stop
        from whenWord in Word.When
        from condition in ConditionGrammar.Condition
        select Node.StopWhenLine(stop, whenWord, condition);

    // "stop" ("on" match | "when" condition) .
    public static readonly Parser<GreenNode> Stop = StopOn.Or(StopWhen);

    // "hold" "out" PERCENT .
    public static readonly Parser<GreenNode> HoldOut =
        from hold in Word.Hold
        from outWord in Word.Out
        from share in Terminals.Percent
        select Node.HoldOutLine(hold, outWord, share);

    // "priority" INT .
    public static readonly Parser<GreenNode> Priority =
        GrammarLists.TokenLine(Word.Priority, Terminals.Number, Node.PriorityLine);
}
