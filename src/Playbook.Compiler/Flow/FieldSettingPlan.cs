namespace Playbook.Compiler.Flow;

/// <summary>What an event sets by itself.</summary>
/// <param name="Field">Index of the lead's field.</param>
/// <param name="Value">A constant, or a field of the event.</param>
public sealed record FieldSettingPlan(int Field, Conditions.Operand Value);
