using System.Collections.Immutable;
using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

public sealed record BoundStep(SourceLocation Location, StepSymbol Step, BoundBlock Body) : BoundNode(Location)
{
    public BoundProse Prose { get; init; } = BoundProse.Empty;

    public ImmutableArray<BoundAllow> Allows { get; init; } = [];
}
