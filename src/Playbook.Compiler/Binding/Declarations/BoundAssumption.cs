using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Declarations;

/// <summary>What proofs may take for granted. Either a frequency or a condition.</summary>
public abstract record BoundAssumption(SourceLocation Location) : BoundNode(Location)
{
    public BoundProse Prose { get; init; } = BoundProse.Empty;

    public ImmutableArray<BoundAllow> Allows { get; init; } = [];
}
