using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// The plain negation; <c>is not</c> and <c>is none of</c> are the negation of <see cref="BoundIsOneOf"/>.
/// </summary>
public sealed record BoundNot(SourceLocation Location, BoundCondition Operand) : BoundCondition(Location);
