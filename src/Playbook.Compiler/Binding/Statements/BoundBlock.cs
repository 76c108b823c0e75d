using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>
/// Statements that run one after the other. Empty: the next statement after the block follows at once.
/// </summary>
public sealed record BoundBlock(SourceLocation Location, ImmutableArray<BoundStatement> Statements)
    : BoundNode(Location)
{
    public static BoundBlock Empty { get; } = new(SourceLocation.None, []);
}
