using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// The field has one of the values. Text compares ordinally without regard to case. For a list of text: one of its
/// items is one of the values.
/// </summary>
public sealed record BoundIsOneOf(SourceLocation Location, BoundField Field, ImmutableArray<ConstantValue> Values)
    : BoundCondition(Location);
