namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>assign to ROLE [in turn]</c>.</summary>
public sealed record AssignNode : FlowNode
{
    /// <summary>Index of the actor.</summary>
    public required int Actor { get; init; }

    public required bool InTurn { get; init; }
}
