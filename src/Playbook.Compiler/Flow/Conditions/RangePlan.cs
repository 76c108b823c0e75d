namespace Playbook.Compiler.Flow.Conditions;

/// <summary>
/// A value between two constants, both included; for a time of day the end is outside, and an end below the start
/// means across midnight.
/// </summary>
public sealed record RangePlan(Operand Operand, PlanValue From, PlanValue To) : ConditionPlan
{
    /// <summary>A score fades with time; fields change by inputs only.</summary>
    public override bool IsTimeDependent => Operand is ScoreOperand;
}
