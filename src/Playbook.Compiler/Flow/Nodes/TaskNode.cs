namespace Playbook.Compiler.Flow.Nodes;

/// <summary>
/// <c>task "…" for ROLE</c> that nobody waits for; with outcome lines it is an <see cref="AnswerNode"/>.
/// </summary>
public sealed record TaskNode : FlowNode
{
    public required string Text { get; init; }

    /// <summary>Index of the actor that does it.</summary>
    public required int Actor { get; init; }

    /// <summary>Index of the lead's field that its answer fills; -1 for none.</summary>
    public int AnswerField { get; init; } = -1;

    /// <summary>When it is due; null for no time.</summary>
    public ClockPlan? Within { get; init; }
}
