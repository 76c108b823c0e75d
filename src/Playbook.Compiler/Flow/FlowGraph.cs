using System.Collections.Immutable;
using Playbook.Compiler.Flow.Conditions;
using Playbook.Compiler.Flow.Layout;

namespace Playbook.Compiler.Flow;

/// <summary>
/// The one meaning of a workspace: everything that can happen, as tables that refer to each other by index.
/// What is -1 where an index is expected is absent.
/// </summary>
public sealed record FlowGraph
{
    public required string Workspace { get; init; }

    public string? Title { get; init; }

    /// <summary>The workspace's zone; UTC where it names none.</summary>
    public required string Zone { get; init; }

    public required ImmutableArray<PlaybookPlan> Playbooks { get; init; }

    public required ImmutableArray<FieldPlan> Fields { get; init; }

    public required ImmutableArray<EventPlan> Events { get; init; }

    public required ImmutableArray<MatchPlan> Matches { get; init; }

    public required ImmutableArray<HistoryPlan> Histories { get; init; }

    public required ImmutableArray<CounterPlan> Counters { get; init; }

    /// <summary>In order of dependency.</summary>
    public required ImmutableArray<SignalPlan> Signals { get; init; }

    public required ImmutableArray<ConditionEntry> Conditions { get; init; }

    public required ImmutableArray<SegmentPlan> Segments { get; init; }

    public required ImmutableArray<ScorePlan> Scores { get; init; }

    public required ImmutableArray<ChannelPlan> Channels { get; init; }

    public required ImmutableArray<ContentPlan> Contents { get; init; }

    public required ImmutableArray<TeamPlan> Teams { get; init; }

    /// <summary>Teams, then roles.</summary>
    public required ImmutableArray<ActorPlan> Actors { get; init; }

    public required ImmutableArray<ExperimentPlan> Experiments { get; init; }

    public required ImmutableArray<HandoffPlan> Handoffs { get; init; }

    /// <summary>What is counted, for reports; no input is handled differently because of them.</summary>
    public required ImmutableArray<GoalPlan> Goals { get; init; }

    /// <summary>What proofs take for granted, so that a log can be held against it.</summary>
    public required ImmutableArray<AssumptionPlan> Assumptions { get; init; }

    /// <summary>In order: what comes first at one instant.</summary>
    public required ImmutableArray<PlayPlan> Plays { get; init; }

    /// <summary>Index of the field that suppresses a lead; -1 where the workspace has none.</summary>
    public int SuppressedField { get; init; } = -1;

    /// <summary>Index of the field that names a lead's zone; -1 where the workspace has none.</summary>
    public int ZoneField { get; init; } = -1;

    /// <summary>Index of the event by which two leads become one; -1 where the workspace has none.</summary>
    public int MergedEvent { get; init; } = -1;

    /// <summary>Index of the event that stands for changed fields; -1 where the workspace has none.</summary>
    public int ChangedEvent { get; init; } = -1;

    /// <summary>
    /// First number slot of the ring of open tasks that nobody waits for, 16 tasks of two slots each; -1 where no play
    /// has one.
    /// </summary>
    public required int OpenTasksSlot { get; init; }

    /// <summary>
    /// First number slot of the instants at which somebody is told that an open task is not done, one for each of the
    /// 16; -1 where no clock of such a task tells anybody.
    /// </summary>
    public int TaskClocksSlot { get; init; } = -1;

    /// <summary>
    /// First text slot of the ids of absorbed leads under which something that is still open began, 4 of them; -1
    /// where the workspace has no event by which two leads become one.
    /// </summary>
    public int OriginsSlot { get; init; } = -1;

    public required StateLayoutPlan Layout { get; init; }

    internal IEnumerable<MatchPlan> MatchesOf(ImmutableArray<int> indexes)
    {
        foreach (var index in indexes)
            yield return Matches[index];
    }

    /// <summary>The events that a match may take.</summary>
    internal IEnumerable<EventPlan> EventsOf(MatchPlan match)
    {
        foreach (var index in match.ListensTo)
            yield return Events[index];
    }
}
