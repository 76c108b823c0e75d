using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

public sealed record BoundRouteLine(SourceLocation Location, ImmutableArray<ConstantValue> Values, ActorSymbol Actor)
    : BoundNode(Location);
