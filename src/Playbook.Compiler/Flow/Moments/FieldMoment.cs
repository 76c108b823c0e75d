using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Moments;

/// <summary>A time before or after a value; past or unknown, the wait goes on at once.</summary>
/// <param name="Operand">A date or an instant.</param>
/// <param name="Offset">How far from it.</param>
/// <param name="IsBefore">Before it, else after.</param>
public sealed record FieldMoment(Operand Operand, Duration Offset, bool IsBefore) : MomentPlan;
