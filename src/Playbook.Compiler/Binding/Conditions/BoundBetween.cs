using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// <c>from A to B</c>: both ends belong to it for numbers, money, percent, dates, instants and durations; times of day
/// are [A, B) and cross midnight where B is before A.
/// </summary>
public sealed record BoundBetween(SourceLocation Location, BoundField Field, ConstantValue From, ConstantValue To)
    : BoundCondition(Location);
