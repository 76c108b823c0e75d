using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>What a declaration says besides its name. Closed: see the sealed records of this folder.</summary>
/// <param name="Location">The header line.</param>
/// <param name="Symbol">What it declares.</param>
public abstract record BoundDeclaration(SourceLocation Location, Symbol Symbol) : BoundNode(Location)
{
    /// <summary>The prose for the guide.</summary>
    public BoundProse Prose { get; init; } = BoundProse.Empty;

    /// <summary>The allowances of its own block and of those inside.</summary>
    public ImmutableArray<BoundAllow> Allows { get; init; } = [];
}
