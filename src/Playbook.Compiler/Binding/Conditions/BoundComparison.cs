using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>The field stands so to the value. Both have the same type.</summary>
public sealed record BoundComparison(
    SourceLocation Location, BoundField Field, ComparisonKind Comparison, ConstantValue Value)
    : BoundCondition(Location);
