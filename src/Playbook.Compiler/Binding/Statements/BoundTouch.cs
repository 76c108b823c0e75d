using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>What reaches a customer and passes the gates: <c>send</c>, <c>share</c>, <c>call</c>.</summary>
/// <param name="Channel">For a call: the channel <c>phone</c>. Null only where that was reported.</param>
public abstract record BoundTouch(SourceLocation Location, ChannelSymbol? Channel) : BoundStatement(Location)
{
    /// <summary>
    /// What it is to the customer as the text states it; <see cref="TouchPurpose.Unstated"/>: see the content.
    /// </summary>
    public TouchPurpose CountsAs { get; init; }

    /// <summary>The gate <c>needs</c>; all must hold.</summary>
    public ImmutableArray<BoundCondition> Needs { get; init; } = [];
}
