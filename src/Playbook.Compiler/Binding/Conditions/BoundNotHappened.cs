using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary><c>no X in the last D</c>, <c>no X since enrolling</c>: it happened not once in the span.</summary>
public sealed record BoundNotHappened(
    SourceLocation Location, OccurrenceSymbol Subject, BoundSpan Span, BoundCondition? Where)
    : BoundCondition(Location);
