using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary><c>when CONDITION</c>: false after the last input and true now.</summary>
public sealed record BoundConditionTrigger(SourceLocation Location, BoundCondition Condition)
    : BoundTrigger(Location);
