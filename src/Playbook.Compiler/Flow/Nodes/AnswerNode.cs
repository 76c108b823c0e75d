namespace Playbook.Compiler.Flow.Nodes;

/// <summary>
/// A task with outcome lines, a choice, or an approval: stands until the answer, or until its time has passed.
/// </summary>
public sealed record AnswerNode : PlaceNode
{
    public required AnswerKind Kind { get; init; }

    public required string Text { get; init; }

    /// <summary>Index of the actor asked; -1 for the lead itself.</summary>
    public required int Actor { get; init; }

    /// <summary>Index of the lead's field that the answer fills; -1 for none.</summary>
    public int AnswerField { get; init; } = -1;

    /// <summary>Its clock; null only for a task that waits for as long as it takes.</summary>
    public ClockPlan? Within { get; init; }
}
