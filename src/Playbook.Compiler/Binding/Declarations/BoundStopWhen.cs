using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundStopWhen(SourceLocation Location, BoundCondition Condition) : BoundStop(Location);
