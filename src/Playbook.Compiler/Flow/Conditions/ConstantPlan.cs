namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Always the same answer.</summary>
public sealed record ConstantPlan(bool Value) : ConditionPlan;
