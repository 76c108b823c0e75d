using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Runtime;
using Playbook.Runtime.Engine;

namespace Playbook.Execution.Running;

// Conditions, as the flow graph has them.
public readonly partial struct FlowProgram
{
    private bool Holds<T>(ref Turn<T> turn, ConditionPlan condition)
        where T : struct, ITrace
    {
        switch (condition)
        {
            case AllPlan all:
                foreach (var part in all.Parts)
                {
                    if (!Holds(ref turn, part))
                        return false;
                }

                return true;
            case AnyPlan any:
                foreach (var part in any.Parts)
                {
                    if (Holds(ref turn, part))
                        return true;
                }

                return false;
            case NotPlan not:
                return !Holds(ref turn, not.Part);
            case ConstantPlan constant:
                return constant.Value;
            case InSegmentPlan segment:
                return Holds(ref turn, graph.Segments[segment.Segment].Condition);
            default:
                return HoldsLeaf(ref turn, condition);
        }
    }

    private bool HoldsLeaf<T>(ref Turn<T> turn, ConditionPlan condition)
        where T : struct, ITrace
    {
        switch (condition)
        {
            case ComparePlan compare:
                return Compares(ref turn, compare);
            case OneOfPlan oneOf:
                var isOne = false;
                foreach (var constant in oneOf.Constants)
                    isOne = isOne || IsSame(ref turn, oneOf.Operand, constant);
                return isOne != oneOf.IsNegated;
            case RangePlan { Operand.Kind: ValueKind.Time } range:
                return Terms.BetweenTimes(NumberOf(ref turn, range.Operand), range.From.Number, range.To.Number);
            case RangePlan range:
                var (from, to) = (NumberOf(ref turn, range.From), NumberOf(ref turn, range.To));
                return Terms.Between(NumberOf(ref turn, range.Operand), from, to);
            case KnownPlan known:
                return known.Operand.Kind.IsText()
                    ? TextOf(ref turn, known.Operand) is not null
                    : NumberOf(ref turn, known.Operand) != LeadState.Unknown;
            case UpcomingPlan upcoming:
                return turn.IsUpcoming(InstantOf(ref turn, upcoming.Operand), upcoming.Within);
            case PastPlan past:
                return turn.IsPast(InstantOf(ref turn, past.Operand), past.Within);
            case InBandPlan band:
                return turn.PointsOf(band.Score) is var points && points >= band.From && points < band.Below;
            case HappenedPlan happened:
                return HasHappened(ref turn, happened);
            case CountPlan count:
                var times = count.Window.IsSinceEnrolling
                    ? turn.CountSinceEnrolling(count.Counter)
                    : turn.CountWithin(count.Counter, count.Window.Length);
                return count.IsAtLeast ? times >= count.Times : times <= count.Times;
            default:
                throw new InvalidOperationException($"unreachable: condition {condition.GetType().Name}");
        }
    }

    private static bool HasHappened<T>(ref Turn<T> turn, HappenedPlan happened)
        where T : struct, ITrace =>
        happened.Window.IsSinceEnrolling ? turn.HappenedSinceEnrolling(happened.History)
        : happened.CountsFirstInput ? turn.HappenedOrBegan(happened.History, happened.Window.Length)
        : turn.HappenedWithin(happened.History, happened.Window.Length);

    private bool Compares<T>(ref Turn<T> turn, ComparePlan compare)
        where T : struct, ITrace
    {
        var (operand, constant) = (compare.Operand, compare.Constant);
        return compare.Op switch
        {
            CompareOp.Equal => IsSame(ref turn, operand, constant),
            CompareOp.NotEqual => !IsSame(ref turn, operand, constant),
            CompareOp.Less => Terms.Less(NumberOf(ref turn, operand), NumberOf(ref turn, constant)),
            CompareOp.LessOrEqual => Terms.AtMost(NumberOf(ref turn, operand), NumberOf(ref turn, constant)),
            CompareOp.Greater => Terms.Greater(NumberOf(ref turn, operand), NumberOf(ref turn, constant)),
            CompareOp.GreaterOrEqual => Terms.AtLeast(NumberOf(ref turn, operand), NumberOf(ref turn, constant)),
            CompareOp.Contains when operand.Kind == ValueKind.TextList =>
                Terms.AnyItemContains(TextOf(ref turn, operand), constant.Text ?? ""),
            CompareOp.StartsWith when operand.Kind == ValueKind.TextList =>
                Terms.AnyItemStartsWith(TextOf(ref turn, operand), constant.Text ?? ""),
            CompareOp.EndsWith when operand.Kind == ValueKind.TextList =>
                Terms.AnyItemEndsWith(TextOf(ref turn, operand), constant.Text ?? ""),
            CompareOp.Contains => Terms.Contains(TextOf(ref turn, operand), constant.Text ?? ""),
            CompareOp.StartsWith => Terms.StartsWith(TextOf(ref turn, operand), constant.Text ?? ""),
            CompareOp.EndsWith => Terms.EndsWith(TextOf(ref turn, operand), constant.Text ?? ""),
            _ => throw new InvalidOperationException($"unreachable: comparison {compare.Op}"),
        };
    }

    private bool IsSame<T>(ref Turn<T> turn, Operand operand, PlanValue constant)
        where T : struct, ITrace =>
        operand.Kind == ValueKind.TextList ? Terms.HasItem(TextOf(ref turn, operand), constant.Text ?? "")
        : constant.Text is { } text ? Terms.Same(TextOf(ref turn, operand), text)
        : Terms.Same(NumberOf(ref turn, operand), NumberOf(ref turn, constant));

    private long NumberOf<T>(ref Turn<T> turn, Operand operand)
        where T : struct, ITrace =>
        operand switch
        {
            FieldOperand field => graph.Fields[field.Field].Slot is >= 0 and var slot
                ? turn.NumberAt(slot)
                : LeadState.Unknown,
            // A field of another event than the one being handled is unknown.
            EventFieldOperand field => turn.Event == field.Event ? turn.EventNumber(field.Field) : LeadState.Unknown,
            CaptureOperand capture when turn.Play == capture.Play => turn.CaptureNumber(capture.Capture),
            CaptureOperand => LeadState.Unknown,
            ScoreOperand score => turn.PointsOf(score.Score),
            ConstantOperand constant => NumberOf(ref turn, constant.Value),
            _ => throw new InvalidOperationException($"unreachable: operand {operand.GetType().Name}"),
        };

    // A date with a time is written on the lead's clock, and held against instants.
    private static long NumberOf<T>(ref Turn<T> turn, PlanValue constant)
        where T : struct, ITrace =>
        constant.Kind == ValueKind.Instant ? turn.InstantOfLocal(constant.Number) : constant.Number;

    private FieldValue ValueOf<T>(ref Turn<T> turn, Operand operand)
        where T : struct, ITrace =>
        operand.Kind.IsText()
            ? new FieldValue(LeadState.Unknown, TextOf(ref turn, operand))
            : FieldValue.Of(NumberOf(ref turn, operand));

    private string? TextOf<T>(ref Turn<T> turn, Operand operand)
        where T : struct, ITrace =>
        operand switch
        {
            FieldOperand field => graph.Fields[field.Field].Slot is >= 0 and var slot ? turn.TextAt(slot) : null,
            EventFieldOperand field => turn.Event == field.Event ? turn.EventText(field.Field) : null,
            CaptureOperand capture => turn.Play == capture.Play ? turn.CaptureText(capture.Capture) : null,
            ConstantOperand constant => constant.Value.Text,
            _ => throw new InvalidOperationException($"unreachable: operand {operand.GetType().Name}"),
        };

    private long InstantOf<T>(ref Turn<T> turn, Operand operand)
        where T : struct, ITrace
    {
        var value = NumberOf(ref turn, operand);
        return operand.Kind == ValueKind.Date ? turn.StartOfDay(value) : value;
    }

    private long NextChange<T>(ref Turn<T> turn, ConditionPlan condition)
        where T : struct, ITrace
    {
        switch (condition)
        {
            case { IsTimeDependent: false }:
                return LeadState.Never;
            case AllPlan all:
                return FirstChange(ref turn, all.Parts);
            case AnyPlan any:
                return FirstChange(ref turn, any.Parts);
            case NotPlan not:
                return NextChange(ref turn, not.Part);
            case InSegmentPlan segment:
                return NextChange(ref turn, graph.Segments[segment.Segment].Condition);
            case InBandPlan or ComparePlan or OneOfPlan or RangePlan:
                return NextChangeOfScore(ref turn, condition);
            case UpcomingPlan upcoming:
                return turn.EdgeOfUpcoming(InstantOf(ref turn, upcoming.Operand), upcoming.Within);
            case PastPlan past:
                return turn.EdgeOfPast(InstantOf(ref turn, past.Operand), past.Within);
            case HappenedPlan happened:
                return happened.CountsFirstInput
                    ? turn.EndOfQuiet(happened.History, happened.Window.Length)
                    : turn.EndOfWindow(happened.History, happened.Window.Length);
            case CountPlan count:
                return turn.EndOfCount(count.Counter, count.Window.Length);
            default:
                throw new InvalidOperationException($"unreachable: time does not change {condition.GetType().Name}");
        }
    }

    private long FirstChange<T>(ref Turn<T> turn, System.Collections.Immutable.ImmutableArray<ConditionPlan> parts)
        where T : struct, ITrace
    {
        var first = LeadState.Never;
        foreach (var part in parts)
            first = Math.Min(first, NextChange(ref turn, part));
        return first;
    }

    private long NextChangeOfScore<T>(ref Turn<T> turn, ConditionPlan condition)
        where T : struct, ITrace
    {
        var (score, edges) = ScoreEdges.Of(condition);
        var first = LeadState.Never;
        if (graph.Scores[score].IsFit)
        {
            foreach (var rule in graph.Scores[score].Rules)
                first = Math.Min(first, NextChange(ref turn, rule.Condition));
            return first;
        }

        foreach (var edge in edges)
            first = Math.Min(first, turn.NextFall(score, edge));
        return first;
    }
}
