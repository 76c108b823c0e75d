namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A value held against a constant in the same storage units.</summary>
public sealed record ComparePlan(Operand Operand, CompareOp Op, PlanValue Constant) : ConditionPlan
{
    /// <summary>A score fades with time; fields change by inputs only.</summary>
    public override bool IsTimeDependent => Operand is ScoreOperand;
}
