using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>
/// A question about one input: it is this event, or it makes this signal fire, and the condition holds.
/// </summary>
public sealed record BoundMatch(SourceLocation Location, OccurrenceSymbol Subject, BoundCondition? Where)
    : BoundNode(Location);
