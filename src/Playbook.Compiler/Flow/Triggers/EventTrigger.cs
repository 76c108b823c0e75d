using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Triggers;

/// <summary><c>on EVENT [as NAME] [per FIELD]</c>, or on a signal.</summary>
public sealed record EventTrigger : TriggerPlan
{
    /// <summary>Index of the match.</summary>
    public required int Match { get; init; }

    /// <summary>
    /// Index of the event's field that is the enrolment's key; -1 where a play has one enrolment a lead.
    /// </summary>
    public int KeyField { get; init; } = -1;

    /// <summary>For each capture of the play: index of the event's field that fills it, or -1.</summary>
    public ImmutableArray<int> Captures { get; init; } = [];
}
