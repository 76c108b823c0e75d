using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundRole(SourceLocation Location, RoleSymbol Role) : BoundDeclaration(Location, Role)
{
    /// <summary>The team whose hours the role keeps; null where the text names none.</summary>
    public TeamSymbol? Team { get; init; }

    public ActorSymbol? Backup { get; init; }

    /// <summary>Tools and trainings, as cards.</summary>
    public ImmutableArray<CardSymbol> Needs { get; init; } = [];
}
