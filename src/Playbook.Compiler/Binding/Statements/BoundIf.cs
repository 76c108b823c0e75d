using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>if</c> and its <c>otherwise if</c>: the first that holds runs, or else <c>otherwise</c>.</summary>
public sealed record BoundIf(SourceLocation Location, ImmutableArray<BoundBranch> Branches, BoundBlock? Otherwise)
    : BoundStatement(Location);
