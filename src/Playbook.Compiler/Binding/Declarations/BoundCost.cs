using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Declarations;

/// <param name="Per">A period of the calendar, amount 1.</param>
public sealed record BoundCost(
    SourceLocation Location, MoneyValue Money, Duration Per, ImmutableArray<BoundEffort> Efforts)
    : BoundNode(Location);
