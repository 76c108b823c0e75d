using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Printing;

/// <summary>Conditions and matches in the words of the language; equal texts ask the same.</summary>
public static class ConditionText
{
    public static string Of(FlowGraph graph, ConditionPlan condition) => condition switch
    {
        ConstantPlan constant => constant.Value ? "always" : "never",
        AllPlan all => Join(graph, all.Parts, " and "),
        AnyPlan any => Join(graph, any.Parts, " or "),
        NotPlan { Part: HappenedPlan happened } => "no " + Happened(graph, happened),
        NotPlan not => "not " + Part(graph, not.Part),
        ComparePlan compare => $"{Of(graph, compare.Operand)} {Word(compare.Op)} {ValueText.Of(compare.Constant)}",
        OneOfPlan oneOf => $"{Of(graph, oneOf.Operand)} {(oneOf.IsNegated ? "is none of" : "is any of")} "
            + string.Join(", ", oneOf.Constants.Select(ValueText.Of)),
        RangePlan range =>
            $"{Of(graph, range.Operand)} from {ValueText.Of(range.From)} to {ValueText.Of(range.To)}",
        KnownPlan known => $"{Of(graph, known.Operand)} is known",
        UpcomingPlan upcoming =>
            $"{Of(graph, upcoming.Operand)} in the next {ValueText.Milliseconds(upcoming.Within)}",
        PastPlan past => $"{Of(graph, past.Operand)} in the last {ValueText.Milliseconds(past.Within)}",
        InSegmentPlan segment => "lead in " + graph.Segments[segment.Segment].Id,
        InBandPlan band =>
            $"{graph.Scores[band.Score].Id} is {graph.Scores[band.Score].Bands[band.Band].Name}",
        HappenedPlan happened => Happened(graph, happened),
        CountPlan count => (count.IsAtLeast ? "at least " : "at most ")
            + count.Times.ToString(CultureInfo.InvariantCulture) + " "
            + OfMatch(graph, graph.Counters[count.Counter].Match) + " " + Window(count.Window),
        _ => throw new InvalidOperationException($"Unreachable: condition {condition.GetType().Name}."),
    };

    /// <summary>A condition of the table.</summary>
    public static string Of(FlowGraph graph, int condition) => Of(graph, graph.Conditions[condition].Condition);

    public static string OfMatch(FlowGraph graph, int match)
    {
        var plan = graph.Matches[match];
        var subject = plan.IsActivity ? "activity"
            : plan.Event >= 0 ? graph.Events[plan.Event].Name
            : graph.Signals[plan.Signal].Id;
        return plan.Where < 0 ? subject : $"{subject} where {Of(graph, plan.Where)}";
    }

    public static string Of(FlowGraph graph, Operand operand) => operand switch
    {
        FieldOperand field => "lead." + graph.Fields[field.Field].Name,
        EventFieldOperand matched => graph.Events[matched.Event].Fields[matched.Field].Name,
        CaptureOperand capture => Of(graph.Plays[capture.Play].Captures[capture.Capture]),
        ScoreOperand score => graph.Scores[score.Score].Id,
        ConstantOperand constant => ValueText.Of(constant.Value),
        _ => throw new InvalidOperationException($"Unreachable: operand {operand.GetType().Name}."),
    };

    private static string Of(CapturePlan capture) => capture.Alias + "." + capture.Field;

    private static string Part(FlowGraph graph, ConditionPlan condition) =>
        condition is AllPlan or AnyPlan ? "(" + Of(graph, condition) + ")" : Of(graph, condition);

    private static string Join(FlowGraph graph, ImmutableArray<ConditionPlan> parts, string word) =>
        string.Join(word, parts.Select(part => Part(graph, part)));

    private static string Happened(FlowGraph graph, HappenedPlan happened) =>
        OfMatch(graph, graph.Histories[happened.History].Match)
        + (happened.CountsFirstInput ? " for " + ValueText.Milliseconds(happened.Window.Length)
            : " " + Window(happened.Window));

    private static string Window(WindowPlan window) =>
        window.IsSinceEnrolling ? "since enrolling" : "in the last " + ValueText.Milliseconds(window.Length);

    private static string Word(CompareOp op) => op switch
    {
        CompareOp.Equal => "is",
        CompareOp.NotEqual => "is not",
        CompareOp.Less => "below",
        CompareOp.LessOrEqual => "at most",
        CompareOp.Greater => "above",
        CompareOp.GreaterOrEqual => "at least",
        CompareOp.Contains => "contains",
        CompareOp.StartsWith => "starts with",
        CompareOp.EndsWith => "ends with",
        _ => throw new InvalidOperationException($"Unreachable: comparison {op}."),
    };
}
