using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundEvent(SourceLocation Location, EventSymbol Event) : BoundDeclaration(Location, Event)
{
    /// <summary>In the order written.</summary>
    public ImmutableArray<BoundFieldChange> Sets { get; init; } = [];
}
