using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

public sealed record BoundBranch(SourceLocation Location, BoundCondition Condition, BoundBlock Body)
    : BoundNode(Location);
