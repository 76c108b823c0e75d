using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>
/// All that the engine must know of a workspace, as tables that refer to each other by index; -1 is absent.
/// </summary>
public sealed partial record WorkspaceTables
{
    public required string Name { get; init; }

    /// <summary>The workspace's zone; UTC where it names none.</summary>
    public required string Zone { get; init; }

    public required ImmutableArray<PlaybookTable> Playbooks { get; init; }

    public required ImmutableArray<FieldTable> Fields { get; init; }

    public required ImmutableArray<EventTable> Events { get; init; }

    public required ImmutableArray<MatchTable> Matches { get; init; }

    /// <summary>Number slots of the last instants that the workspace asks for.</summary>
    public required ImmutableArray<int> Histories { get; init; }

    public required ImmutableArray<CounterTable> Counters { get; init; }

    /// <summary>In order of dependency.</summary>
    public required ImmutableArray<SignalTable> Signals { get; init; }

    public required ImmutableArray<ConditionTable> Conditions { get; init; }

    public required ImmutableArray<ScoreTable> Scores { get; init; }

    public required ImmutableArray<ChannelTable> Channels { get; init; }

    public required ImmutableArray<ContentTable> Contents { get; init; }

    public required ImmutableArray<TeamTable> Teams { get; init; }

    /// <summary>Teams, then roles.</summary>
    public required ImmutableArray<ActorTable> Actors { get; init; }

    public required ImmutableArray<ExperimentTable> Experiments { get; init; }

    public required ImmutableArray<HandoffTable> Handoffs { get; init; }

    /// <summary>In the order in which they come at one instant.</summary>
    public required ImmutableArray<PlayTable> Plays { get; init; }

    /// <summary>Index of the field that suppresses a lead; -1 where the workspace has none.</summary>
    public int SuppressedField { get; init; } = -1;

    /// <summary>Index of the field that names a lead's zone; -1 where the workspace has none.</summary>
    public int ZoneField { get; init; } = -1;

    /// <summary>
    /// First number slot of the ring of open tasks, two slots a task; -1 where no task is left open.
    /// </summary>
    public int OpenTasksSlot { get; init; } = -1;

    /// <summary>
    /// First number slot of the instants at which somebody is told that an open task is not done, one slot a task;
    /// -1 where nobody is told.
    /// </summary>
    public int TaskClocksSlot { get; init; } = -1;

    /// <summary>
    /// First text slot of the ids of absorbed leads under which something that is still open began; -1 where nobody
    /// absorbs anybody.
    /// </summary>
    public int OriginsSlot { get; init; } = -1;

    public required StateLayout Layout { get; init; }
}
