using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

public sealed record BoundIsKnown(SourceLocation Location, BoundField Field) : BoundCondition(Location);
