using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundPlaybook(SourceLocation Location, PlaybookSymbol Playbook)
    : BoundDeclaration(Location, Playbook)
{
    public ImmutableArray<ActorSymbol> Owners { get; init; } = [];

    /// <summary>Those named after <c>with</c>.</summary>
    public ImmutableArray<ActorSymbol> With { get; init; } = [];

    /// <summary>The first day on which plays may start; null: no first day.</summary>
    public DateValue? EffectiveFrom { get; init; }

    /// <summary>The last day on which plays may start; null: no last day.</summary>
    public DateValue? EffectiveTo { get; init; }

    /// <summary>An IANA zone name; null for the workspace's.</summary>
    public string? TimeZone { get; init; }

    public ImmutableArray<ActorSymbol> SignedBy { get; init; } = [];

    public ImmutableArray<BoundPromise> Promises { get; init; } = [];

    public ImmutableArray<BoundMove> Moves { get; init; } = [];
}
