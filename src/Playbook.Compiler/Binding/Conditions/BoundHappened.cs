using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>The event or signal happened at least once in the span.</summary>
public sealed record BoundHappened(
    SourceLocation Location, OccurrenceSymbol Subject, BoundSpan Span, BoundCondition? Where)
    : BoundCondition(Location);
