using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// <c>no X for D</c>: the last X is at least D ago. Where there was none, D counts from the lead's first input.
/// </summary>
/// <param name="Subject">The event or signal; null for <c>activity</c>, any event of engagement.</param>
public sealed record BoundQuietFor(
    SourceLocation Location, OccurrenceSymbol? Subject, Duration Length, BoundCondition? Where)
    : BoundCondition(Location);
