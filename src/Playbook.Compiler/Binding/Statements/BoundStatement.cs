using System.Collections.Immutable;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>One statement of a step. Closed: see the sealed records of this folder.</summary>
/// <param name="Location">The statement's own line, without its block.</param>
public abstract record BoundStatement(SourceLocation Location) : BoundNode(Location)
{
    /// <summary>Its place in the play in the order written, outer before inner, from 0.</summary>
    public int Ordinal { get; init; }

    /// <summary>The customer's benefit.</summary>
    public string? Because { get; init; }

    /// <summary>Who does it, where <c>by ROLE</c> stands under it.</summary>
    public ActorSymbol? By { get; init; }

    public BoundProse Prose { get; init; } = BoundProse.Empty;

    public ImmutableArray<BoundAllow> Allows { get; init; } = [];

    /// <summary>What may follow it, in the order written; empty for statements that have no outcomes.</summary>
    public ImmutableArray<BoundOutcome> Outcomes { get; init; } = [];

    /// <summary>The outcome block of this kind, or null: then the next statement follows.</summary>
    public BoundOutcome? FindOutcome(OutcomeKind kind)
    {
        foreach (var outcome in Outcomes)
        {
            if (outcome.Kind == kind)
            {
                return outcome;
            }
        }

        return null;
    }
}
