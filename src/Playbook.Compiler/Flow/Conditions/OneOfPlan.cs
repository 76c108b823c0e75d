using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A value found among constants; negated, the plain negation of that.</summary>
public sealed record OneOfPlan(Operand Operand, ImmutableArray<PlanValue> Constants, bool IsNegated) : ConditionPlan
{
    /// <summary>A score fades with time; fields change by inputs only.</summary>
    public override bool IsTimeDependent => Operand is ScoreOperand;

    public bool Equals(OneOfPlan? other) =>
        other is not null && Operand == other.Operand && IsNegated == other.IsNegated
        && Constants.SequenceEqual(other.Constants);

    public override int GetHashCode() => HashOf(Operand.GetHashCode(), Constants);
}
