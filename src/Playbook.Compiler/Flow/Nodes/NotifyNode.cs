namespace Playbook.Compiler.Flow.Nodes;

/// <summary><c>notify ROLE "…"</c>.</summary>
public sealed record NotifyNode : FlowNode
{
    /// <summary>Index of the actor that is told.</summary>
    public required int Actor { get; init; }

    public string? Text { get; init; }
}
