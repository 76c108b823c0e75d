using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Conditions;

public sealed record BoundOr(SourceLocation Location, ImmutableArray<BoundCondition> Operands)
    : BoundCondition(Location);
