using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>wait D</c>.</summary>
public sealed record WaitNode : PlaceNode
{
    public required Duration Length { get; init; }

    /// <summary>Index of the team whose working time counts; -1 where none does.</summary>
    public int Team { get; init; } = -1;
}
