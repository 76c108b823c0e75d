namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A value that the text itself gives.</summary>
/// <param name="Value">The value.</param>
public sealed record ConstantOperand(PlanValue Value) : Operand(Value.Kind);
