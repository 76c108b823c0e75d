using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Conditions;

/// <summary>In a <c>where</c>: a field of the event that is being matched.</summary>
public sealed record BoundMatchedEventField(SourceLocation Location, EventFieldSymbol Field)
    : BoundField(Location, Field.Type);
