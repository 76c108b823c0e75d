using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>
/// <c>repeat STEP after D, at most N times</c>: a place while the time passes, nothing once it is used up.
/// </summary>
public sealed record RepeatNode : PlaceNode
{
    /// <summary>Index of the step that is entered again.</summary>
    public required int Target { get; init; }

    /// <summary>Index of that step's first node.</summary>
    public required int TargetNode { get; init; }

    public required Duration Delay { get; init; }

    /// <summary>How often, in one enrolment.</summary>
    public required int Most { get; init; }

    /// <summary>Where in the enrolment's record the times are counted.</summary>
    public required int CounterOffset { get; init; }
}
