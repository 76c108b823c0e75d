using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>
/// <c>send</c>, <c>share</c> or <c>call</c>: stands until it is released or skipped, a call until its result.
/// </summary>
public sealed record TouchNode : PlaceNode
{
    public required TouchKind Kind { get; init; }

    /// <summary>Index of the content; -1 for a call.</summary>
    public int Content { get; init; } = -1;

    /// <summary>Index of the channel.</summary>
    public required int Channel { get; init; }

    /// <summary>
    /// Index of who calls, or of the role that a team play sends to; -1 where the lead is reached by nobody in
    /// particular.
    /// </summary>
    public int Actor { get; init; } = -1;

    /// <summary>Index of the condition that must hold at release; -1 for none.</summary>
    public int Needs { get; init; } = -1;

    public required TouchPurpose Purpose { get; init; }

    /// <summary>
    /// A call's time to its first attempt or result, counted from release; null for a send or share.
    /// </summary>
    public ClockPlan? Within { get; init; }

    /// <summary>A call's attempts; 1 for all else.</summary>
    public int Attempts { get; init; } = 1;

    /// <summary>Milliseconds over which attempts are spread, counted from release; 0 for one attempt.</summary>
    public long AttemptsOver { get; init; }

    /// <summary>What the reader gets; null for a call and where the author wrote nothing.</summary>
    public MessagePlan? Message { get; init; }

    public TalkPlan? Talk { get; init; }
}
