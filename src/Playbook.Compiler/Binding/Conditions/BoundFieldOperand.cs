using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>An unknown field leaves the target unknown.</summary>
public sealed record BoundFieldOperand(SourceLocation Location, BoundField Field)
    : BoundOperand(Location, Field.Type);
