using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow.Moments;

/// <summary>A time before or after a value; past or unknown, the wait goes on at once.</summary>
/// <param name="Operand">A date or an instant.</param>
/// <param name="Offset">How long after it; a negative amount for before.</param>
public sealed record FieldMoment(Operand Operand, DurationPlan Offset) : MomentPlan;
