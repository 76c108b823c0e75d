using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundConditionAssumption(SourceLocation Location, BoundCondition Condition)
    : BoundAssumption(Location);
