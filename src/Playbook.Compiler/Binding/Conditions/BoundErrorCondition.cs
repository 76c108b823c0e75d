using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>A condition that was reported; nothing is emitted from it.</summary>
public sealed record BoundErrorCondition(SourceLocation Location) : BoundCondition(Location);
