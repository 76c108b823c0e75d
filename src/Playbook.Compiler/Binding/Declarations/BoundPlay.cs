using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>A play over leads, or over a team where <see cref="Team"/> is not null.</summary>
public sealed record BoundPlay(SourceLocation Location, PlaySymbol Play) : BoundDeclaration(Location, Play)
{
    /// <summary>The subject of a team play; null for a play over leads.</summary>
    public TeamSymbol? Team { get; init; }

    /// <summary>Any of them; empty means everybody.</summary>
    public ImmutableArray<SegmentSymbol> For { get; init; } = [];

    /// <summary>None of them.</summary>
    public ImmutableArray<SegmentSymbol> NotFor { get; init; } = [];

    /// <summary>Each starts the play by itself; in the order written.</summary>
    public ImmutableArray<BoundTrigger> Triggers { get; init; } = [];

    public BoundAgain Again { get; init; } = BoundAgain.Never;

    /// <summary>In the order written.</summary>
    public ImmutableArray<BoundStop> Stops { get; init; } = [];

    /// <summary>Of 10,000: the share of leads that the play leaves out for comparison.</summary>
    public int HoldOutBasisPoints { get; init; }

    /// <summary>Higher goes first; 0 unless said.</summary>
    public int Priority { get; init; }

    public ImmutableArray<BoundPromise> Promises { get; init; } = [];

    /// <summary>In the order written; entering the play enters the first.</summary>
    public ImmutableArray<BoundStep> Steps { get; init; } = [];
}
