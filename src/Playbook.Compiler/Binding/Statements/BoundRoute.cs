using System.Collections.Immutable;
using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>
/// <c>route by FIELD</c>: the first line that has the field's value assigns; else <c>otherwise</c>, else nothing.
/// </summary>
public sealed record BoundRoute(
    SourceLocation Location, BoundField Field, ImmutableArray<BoundRouteLine> Lines, ActorSymbol? Otherwise)
    : BoundStatement(Location);
