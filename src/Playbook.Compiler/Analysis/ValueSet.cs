using System.Collections.Immutable;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Analysis;

/// <summary>
/// The known values of one operand for which a condition holds: a stretch of numbers, or some texts.
/// </summary>
/// <param name="Operand">What is asked about.</param>
/// <param name="From">Least number.</param>
/// <param name="To">Greatest number.</param>
/// <param name="Values">The values one by one; default where a stretch of numbers is meant.</param>
internal sealed record ValueSet(Operand Operand, long From, long To, ImmutableArray<PlanValue> Values)
{
    /// <summary>Null for a question that is not about known values of one operand.</summary>
    public static ValueSet? Of(ConditionPlan condition) => condition switch
    {
        ComparePlan { Constant.Text: null } compare => OfNumber(compare.Operand, compare.Op, compare.Constant.Number),
        ComparePlan { Op: CompareOp.Equal } compare => OfValues(compare.Operand, [compare.Constant]),
        OneOfPlan { IsNegated: false } oneOf => OfValues(oneOf.Operand, oneOf.Constants),
        RangePlan { From.Kind: not ValueKind.Time } range =>
            new(range.Operand, range.From.Number, range.To.Number, default),
        InBandPlan band => new(new ScoreOperand(band.Score), band.From, band.Below - 1, default),
        _ => null,
    };

    /// <summary>Every value of this one is one of the other's.</summary>
    public bool IsInside(ValueSet other)
    {
        if (Operand != other.Operand)
            return false;
        if (Values.IsDefault)
            return other.Values.IsDefault && From >= other.From && To <= other.To;
        return Values.All(value => other.Has(value));
    }

    /// <summary>The values that are in both; null where they ask about different things.</summary>
    public ValueSet? With(ValueSet other)
    {
        if (Operand != other.Operand)
            return null;
        if (!Values.IsDefault)
            return this with { Values = [.. Values.Where(other.Has)] };
        return other.Values.IsDefault
            ? this with { From = Math.Max(From, other.From), To = Math.Min(To, other.To) }
            : other with { Values = [.. other.Values.Where(Has)] };
    }

    public bool IsEmpty => Values.IsDefault ? From > To : Values.IsEmpty;

    private bool Has(PlanValue value) => Values.IsDefault
        ? value.Text is null && value.Number >= From && value.Number <= To
        : Values.Any(own => own.Number == value.Number
            && string.Equals(own.Text, value.Text, StringComparison.OrdinalIgnoreCase));

    private static ValueSet OfValues(Operand operand, ImmutableArray<PlanValue> values) => new(operand, 0, 0, values);

    private static ValueSet? OfNumber(Operand operand, CompareOp op, long number) => op switch
    {
        CompareOp.Equal => new(operand, number, number, default),
        CompareOp.Less => new(operand, long.MinValue, number - 1, default),
        CompareOp.LessOrEqual => new(operand, long.MinValue, number, default),
        CompareOp.Greater => new(operand, number + 1, long.MaxValue, default),
        CompareOp.GreaterOrEqual => new(operand, number, long.MaxValue, default),
        _ => null,
    };
}
