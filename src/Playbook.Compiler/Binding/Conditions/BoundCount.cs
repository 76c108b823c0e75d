using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary><c>at least N X in the last D</c>, <c>at most N X since enrolling</c>.</summary>
/// <param name="IsAtLeast">At least; otherwise at most.</param>
/// <param name="Count">1 to 100.</param>
public sealed record BoundCount(
    SourceLocation Location, bool IsAtLeast, int Count, OccurrenceSymbol Subject, BoundSpan Span,
    BoundCondition? Where)
    : BoundCondition(Location);
