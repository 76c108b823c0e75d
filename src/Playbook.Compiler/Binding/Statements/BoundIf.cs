using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary><c>if</c> with its <c>otherwise if</c> branches, the first that holds runs, and <c>otherwise</c>.</summary>
public sealed record BoundIf(SourceLocation Location, ImmutableArray<BoundBranch> Branches, BoundBlock? Otherwise)
    : BoundStatement(Location);
