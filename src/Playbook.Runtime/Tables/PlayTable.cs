using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>A play, as the engine needs it.</summary>
public sealed record PlayTable
{
    /// <summary><c>playbook.play</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Its name alone, which is hashed with the lead's id for a hold-out.</summary>
    public required string Name { get; init; }

    /// <summary>Index of its playbook.</summary>
    public required int Playbook { get; init; }

    /// <summary>Its rank among all plays and hand-offs; plays are stored by it.</summary>
    public required int Order { get; init; }

    /// <summary>Index of the team that is its subject; -1 for a play of leads.</summary>
    public int SubjectTeam { get; init; } = -1;

    /// <summary>Conditions of which one must hold for a lead to start; empty for everybody.</summary>
    public ImmutableArray<int> Audience { get; init; } = [];

    /// <summary>Conditions of which none may hold for a lead to start.</summary>
    public ImmutableArray<int> Excluded { get; init; } = [];

    public ImmutableArray<TriggerTable> Triggers { get; init; } = [];

    /// <summary>Matches that end an enrolment.</summary>
    public ImmutableArray<int> StopOn { get; init; } = [];

    /// <summary>Conditions that end an enrolment while they hold.</summary>
    public ImmutableArray<int> StopWhen { get; init; } = [];

    public Again Again { get; init; }

    /// <summary>For <see cref="Again.After"/>: the time since the last enrolment ended.</summary>
    public Length AgainAfter { get; init; }

    /// <summary>Share of leads held out, in hundredths of one per cent.</summary>
    public int HoldOut { get; init; }

    /// <summary>How many enrolments may stand at once.</summary>
    public int AtOnce { get; init; } = 1;

    /// <summary>True where enrolments are told apart by a key, the first text of their records.</summary>
    public bool IsKeyed { get; init; }

    /// <summary>Indexes of the plays that are other versions of this one; they share <see cref="Slot"/>.</summary>
    public ImmutableArray<int> OtherVersions { get; init; } = [];

    /// <summary>Value touches before an ask of this play; 0 for no promise of its own.</summary>
    public int ValueBeforeAsk { get; init; }

    public ImmutableArray<StepTable> Steps { get; init; } = [];

    public required ImmutableArray<NodeTable> Nodes { get; init; }

    /// <summary>Index of the node at which an enrolment begins.</summary>
    public int Entry { get; init; }

    public ImmutableArray<CaptureTable> Captures { get; init; } = [];

    /// <summary>First of the play's own number slots, <see cref="PlaySlot"/>.</summary>
    public required int Slot { get; init; }

    /// <summary>
    /// First number slot of the first enrolment record; records begin with <see cref="EnrolmentSlot"/>.
    /// </summary>
    public required int RecordSlot { get; init; }

    /// <summary>Number slots of one record.</summary>
    public required int RecordSize { get; init; }

    /// <summary>First text slot of the first record; -1 where records hold no text.</summary>
    public int RecordTextSlot { get; init; } = -1;

    /// <summary>Text slots of one record.</summary>
    public int RecordTextSize { get; init; }
}
