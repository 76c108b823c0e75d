namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Whether a value is known at all.</summary>
public sealed record KnownPlan(Operand Operand) : ConditionPlan;
