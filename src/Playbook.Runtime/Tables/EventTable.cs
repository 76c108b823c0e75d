using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>An event that may come in.</summary>
public sealed record EventTable
{
    public required string Name { get; init; }

    public EventRole Role { get; init; }

    /// <summary>Whether it counts as activity.</summary>
    public bool IsEngagement { get; init; }

    public ImmutableArray<EventFieldTable> Fields { get; init; } = [];

    public ImmutableArray<FieldSettingTable> Sets { get; init; } = [];

    /// <summary>Index of the field that names the reason or answer of a result; -1 where it has none.</summary>
    public int AnswerField { get; init; } = -1;

    /// <summary>
    /// Whether it can move a history or a counter: <see cref="Engine.IWorkspaceProgram.Facts{T}"/> is asked only then.
    /// </summary>
    public bool HasFacts { get; init; }

    /// <summary>
    /// Whether it can fire a signal: <see cref="Engine.IWorkspaceProgram.Signals{T}"/> is asked only then.
    /// </summary>
    public bool HasSignals { get; init; }

    /// <summary>
    /// Whether a score rule or what keeps a score from fading may match it, itself or through a signal.
    /// </summary>
    public bool HasPoints { get; init; }
}
