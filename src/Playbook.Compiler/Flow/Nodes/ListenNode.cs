using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>
/// <c>wait up to D</c>: its outcomes are matches, in order, and at most one <see cref="OutcomeKind.Otherwise"/>,
/// last.
/// </summary>
public sealed record ListenNode : PlaceNode
{
    public required Duration Length { get; init; }

    /// <summary>Index of the team whose working time counts; -1 where none does.</summary>
    public int Team { get; init; } = -1;
}
