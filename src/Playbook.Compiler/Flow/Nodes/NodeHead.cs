using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>What every node has, whatever it does.</summary>
public sealed record NodeHead
{
    /// <summary>Its place in <see cref="PlayPlan.Nodes"/>.</summary>
    public required int Index { get; init; }

    /// <summary>Index of its step in <see cref="PlayPlan.Steps"/>.</summary>
    public required int Step { get; init; }

    /// <summary>
    /// Kind and object inside the step, <c>send_roi_guide</c>, with <c>.2</c> for the second such statement of the
    /// step.
    /// </summary>
    public required string Statement { get; init; }

    /// <summary>
    /// Its name for good: <c>warm_inbound.nurture.help.send_roi_guide</c>. Effects are identified by it, so it
    /// survives
    /// reformatting and moving between lines.
    /// </summary>
    public required string StableId { get; init; }

    /// <summary>The statement's own line.</summary>
    public required SourceLocation Location { get; init; }

    /// <summary>The customer's benefit as the author put it.</summary>
    public string? Because { get; init; }

    /// <summary>Index of the actor that does it; -1 where nobody is named.</summary>
    public int By { get; init; } = -1;

    /// <summary>Index of the node that follows in the text's order; -1 for an end.</summary>
    public required int Next { get; init; }
}
