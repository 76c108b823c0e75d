using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundHandoff(SourceLocation Location, HandoffSymbol Handoff)
    : BoundDeclaration(Location, Handoff)
{
    public required ActorSymbol? From { get; init; }

    public required ActorSymbol? To { get; init; }

    public ImmutableArray<BoundGift> Gives { get; init; } = [];

    /// <summary>Null only where its absence was reported.</summary>
    public BoundWithin? Accept { get; init; }

    /// <summary>Counts from acceptance; null where none is asked for.</summary>
    public BoundWithin? Feedback { get; init; }

    /// <summary>What both sides call a good lead; null where it is not said.</summary>
    public BoundCondition? GoodLead { get; init; }

    public ImmutableArray<ActorSymbol> SignedBy { get; init; } = [];

    /// <summary>In the order written.</summary>
    public ImmutableArray<BoundReject> Rejects { get; init; } = [];
}
