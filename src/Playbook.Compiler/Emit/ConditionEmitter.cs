using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Nodes;

namespace Playbook.Compiler.Emit;

/// <summary>Conditions ⇒ expressions over a turn.</summary>
internal sealed class ConditionEmitter(FlowGraph graph, ProgramNames names)
{
    private readonly NumberNames _numbers = names.Numbers;

    /// <summary>An expression of type bool; parts of <c>and</c> and <c>or</c> are in parentheses.</summary>
    public string Holds(ConditionPlan condition) => condition switch
    {
        ConstantPlan constant => CSharpLiteral.Of(constant.Value),
        AllPlan all => Join(all.Parts, " && ", "true"),
        AnyPlan any => Join(any.Parts, " || ", "false"),
        NotPlan not => "!(" + Holds(not.Part) + ")",
        ComparePlan compare => Compares(compare),
        OneOfPlan oneOf => (oneOf.IsNegated ? "!" : "") + "("
            + (oneOf.Constants.IsEmpty ? "false"
                : string.Join(" || ", oneOf.Constants.Select(constant => IsSame(oneOf.Operand, constant))))
            + ")",
        RangePlan range => $"Terms.{(range.Operand.Kind == ValueKind.Time ? "BetweenTimes" : "Between")}("
            + $"{Number(range.Operand)}, {Constant(range.From)}, {Constant(range.To)})",
        KnownPlan known => known.Operand.Kind.IsText()
            ? Text(known.Operand) + " is not null"
            : $"Terms.IsKnown({Number(known.Operand)})",
        UpcomingPlan upcoming =>
            $"turn.IsUpcoming({Instant(upcoming.Operand)}, {CSharpLiteral.Of(upcoming.Within)})",
        PastPlan past => $"turn.IsPast({Instant(past.Operand)}, {CSharpLiteral.Of(past.Within)})",
        InSegmentPlan segment => names.Holds(graph.Segments[segment.Segment].Condition),
        InBandPlan band => $"{Points(band.Score)} is >= {CSharpLiteral.Of(band.From)} "
            + $"and < {CSharpLiteral.Of(band.Below)}",
        HappenedPlan happened => Happened(happened),
        CountPlan count => $"{Count(count)} {(count.IsAtLeast ? ">=" : "<=")} {count.Times}",
        _ => throw new InvalidOperationException($"Unreachable: condition {condition.GetType().Name}."),
    };

    /// <summary>An expression of the earliest instant after now at which time alone may change the answer.</summary>
    public string NextChange(ConditionPlan condition) => condition switch
    {
        { IsTimeDependent: false } => "LeadState.Never",
        AllPlan all => Earliest(all.Parts),
        AnyPlan any => Earliest(any.Parts),
        NotPlan not => NextChange(not.Part),
        InSegmentPlan segment => names.NextChange(graph.Segments[segment.Segment].Condition),
        InBandPlan or ComparePlan or OneOfPlan or RangePlan => NextOfScore(condition),
        UpcomingPlan upcoming =>
            $"turn.EdgeOfUpcoming({Instant(upcoming.Operand)}, {CSharpLiteral.Of(upcoming.Within)})",
        PastPlan past => $"turn.EdgeOfPast({Instant(past.Operand)}, {CSharpLiteral.Of(past.Within)})",
        HappenedPlan { CountsFirstInput: true } happened =>
            $"turn.EndOfQuiet({_numbers.Of(NumberKind.History, happened.History)}, "
                + $"{CSharpLiteral.Of(happened.Window.Length)})",
        HappenedPlan happened =>
            $"turn.EndOfWindow({_numbers.Of(NumberKind.History, happened.History)}, "
                + $"{CSharpLiteral.Of(happened.Window.Length)})",
        CountPlan count =>
            $"turn.EndOfCount({_numbers.Of(NumberKind.Counter, count.Counter)}, "
                + $"{CSharpLiteral.Of(count.Window.Length)})",
        _ => throw new InvalidOperationException($"Unreachable: condition {condition.GetType().Name}."),
    };

    /// <summary>
    /// Whether an input answers a match, asked while a known event is handled; <c>true</c> where it always does.
    /// </summary>
    public string MatchesAtEvent(int match)
    {
        var plan = graph.Matches[match];
        var fired = plan.Signal >= 0 ? $"turn.Fired({_numbers.Of(NumberKind.Signal, plan.Signal)})" : "";
        var where = plan.Where >= 0 ? names.Holds(plan.Where) : "";
        return fired.Length == 0 && where.Length == 0 ? "true"
            : fired.Length == 0 ? where
            : where.Length == 0 ? fired
            : fired + " && " + where;
    }

    /// <summary>Whether an input answers a match, whatever it is.</summary>
    public string Matches(int match)
    {
        var plan = graph.Matches[match];
        var where = plan.Where >= 0 ? " && " + names.Holds(plan.Where) : "";
        return (plan.IsActivity ? "turn.IsActivity"
            : plan.Signal >= 0 ? $"turn.Fired({_numbers.Of(NumberKind.Signal, plan.Signal)})"
            : $"turn.Event == Events.{names.Events[plan.Event]}") + where;
    }

    /// <summary>The first line that fits gives the actor; -1 for nobody.</summary>
    public string Actor(RouteNode route) => string.Concat(route.Cases.Select(line =>
        $"{string.Join(" || ", line.Values.Select(value => IsSame(route.Operand, value)))} "
            + $"? {Actor(line.Actor)} : "))
        + Actor(route.Otherwise);

    /// <summary>What a field is set to.</summary>
    public string Value(Operand operand) => operand switch
    {
        ConstantOperand { Value.Kind: ValueKind.Instant } constant => $"FieldValue.Of({Constant(constant.Value)})",
        ConstantOperand { Value: var value } when value.Kind.IsText() =>
            $"FieldValue.Of({CSharpLiteral.Of(value.Text ?? "")})",
        ConstantOperand { Value: var value } => $"FieldValue.Of({CSharpLiteral.Of(value.Number)})",
        _ when operand.Kind.IsText() => $"new FieldValue(LeadState.Unknown, {Text(operand)})",
        _ => $"new FieldValue({Number(operand)}, null)",
    };

    private string Actor(int actor) => actor < 0 ? CSharpLiteral.Of(actor) : _numbers.Of(NumberKind.Actor, actor);

    private string Join(ImmutableArray<ConditionPlan> parts, string word, string empty) => parts.IsEmpty
        ? empty
        : string.Join(word, parts.Select(part => part is AllPlan or AnyPlan ? $"({Holds(part)})" : Holds(part)));

    private string Earliest(ImmutableArray<ConditionPlan> parts) =>
        Earliest(parts.Where(part => part.IsTimeDependent).Select(NextChange));

    private static string Earliest(IEnumerable<string> instants) => instants.DefaultIfEmpty("LeadState.Never")
        .Distinct().Aggregate((first, next) => $"global::System.Math.Min({first}, {next})");

    /// <summary>A score of fit changes when its conditions do; a score of matches when it falls.</summary>
    private string NextOfScore(ConditionPlan condition)
    {
        var (index, edges) = ScoreEdges.Of(condition);
        var score = graph.Scores[index];
        // No points are ever below the least, or above the greatest.
        return score.IsFit
            ? Earliest(score.Rules.Where(rule => graph.Conditions[rule.Condition].Condition.IsTimeDependent)
                .Select(rule => names.NextChange(rule.Condition)))
            : Earliest(edges.Where(edge => edge > score.Least && edge <= score.Greatest)
                .Select(edge => $"turn.NextFall({_numbers.Of(NumberKind.Score, index)}, {CSharpLiteral.Of(edge)})"));
    }

    private string Happened(HappenedPlan happened)
    {
        var history = _numbers.Of(NumberKind.History, happened.History);
        return happened.Window.IsSinceEnrolling ? $"turn.HappenedSinceEnrolling({history})"
            : $"turn.{(happened.CountsFirstInput ? "HappenedOrBegan" : "HappenedWithin")}({history}, "
                + $"{CSharpLiteral.Of(happened.Window.Length)})";
    }

    private string Count(CountPlan count)
    {
        var counter = _numbers.Of(NumberKind.Counter, count.Counter);
        return count.Window.IsSinceEnrolling
            ? $"turn.CountSinceEnrolling({counter})"
            : $"turn.CountWithin({counter}, {CSharpLiteral.Of(count.Window.Length)})";
    }

    private string Compares(ComparePlan compare) => compare.Op switch
    {
        CompareOp.Equal => IsSame(compare.Operand, compare.Constant),
        CompareOp.NotEqual => "!" + IsSame(compare.Operand, compare.Constant),
        CompareOp.Less => NumberTest("Less", compare),
        CompareOp.LessOrEqual => NumberTest("AtMost", compare),
        CompareOp.Greater => NumberTest("Greater", compare),
        CompareOp.GreaterOrEqual => NumberTest("AtLeast", compare),
        CompareOp.Contains => TextTest("Contains", compare),
        CompareOp.StartsWith => TextTest("StartsWith", compare),
        CompareOp.EndsWith => TextTest("EndsWith", compare),
        _ => throw new InvalidOperationException($"Unreachable: comparison {compare.Op}."),
    };

    private string NumberTest(string test, ComparePlan compare) =>
        $"Terms.{test}({Number(compare.Operand)}, {Constant(compare.Constant)})";

    /// <summary>A list of text passes where one of its items does.</summary>
    private string TextTest(string test, ComparePlan compare) =>
        $"Terms.{(compare.Operand.Kind == ValueKind.TextList ? "AnyItem" : "")}{test}({Text(compare.Operand)}, "
            + $"{CSharpLiteral.Of(compare.Constant.Text ?? "")})";

    private string IsSame(Operand operand, PlanValue constant) => operand.Kind switch
    {
        ValueKind.TextList => $"Terms.HasItem({Text(operand)}, {CSharpLiteral.Of(constant.Text ?? "")})",
        var kind when kind.IsText() => $"Terms.Same({Text(operand)}, {CSharpLiteral.Of(constant.Text ?? "")})",
        _ => $"Terms.Same({Number(operand)}, {Constant(constant)})",
    };

    /// <summary>An instant is written as a day and a time on the lead's own clock.</summary>
    private static string Constant(PlanValue value) => value.Kind == ValueKind.Instant
        ? $"turn.InstantOfLocal({CSharpLiteral.Of(value.Number)})"
        : CSharpLiteral.Of(value.Number);

    private string Number(Operand operand) => operand switch
    {
        FieldOperand field => graph.Fields[field.Field].Slot >= 0
            ? $"turn.NumberAt({_numbers.Of(NumberKind.FieldSlot, field.Field)})"
            : "LeadState.Unknown",
        EventFieldOperand field => $"turn.EventNumber({_numbers.Of(NumberKind.EventField, field.Event, field.Field)})",
        CaptureOperand capture => $"(turn.Play == {_numbers.Of(NumberKind.Play, capture.Play)} "
            + $"? turn.CaptureNumber({capture.Capture}) : LeadState.Unknown)",
        ScoreOperand score => Points(score.Score),
        ConstantOperand constant => Constant(constant.Value),
        _ => throw new InvalidOperationException($"Unreachable: operand {operand.GetType().Name}."),
    };

    private string Points(int score) => $"turn.NumberAt({_numbers.Of(NumberKind.ScoreSlot, score)})";

    private string Text(Operand operand) => operand switch
    {
        FieldOperand field => graph.Fields[field.Field].Slot >= 0
            ? $"turn.TextAt({_numbers.Of(NumberKind.FieldSlot, field.Field)})"
            : "null",
        EventFieldOperand field => $"turn.EventText({_numbers.Of(NumberKind.EventField, field.Event, field.Field)})",
        CaptureOperand capture => $"(turn.Play == {_numbers.Of(NumberKind.Play, capture.Play)} "
            + $"? turn.CaptureText({capture.Capture}) : null)",
        ConstantOperand constant => CSharpLiteral.OrNull(constant.Value.Text),
        _ => throw new InvalidOperationException($"Unreachable: operand {operand.GetType().Name}."),
    };

    private string Instant(Operand operand) =>
        operand.Kind == ValueKind.Date ? $"turn.StartOfDay({Number(operand)})" : Number(operand);
}
