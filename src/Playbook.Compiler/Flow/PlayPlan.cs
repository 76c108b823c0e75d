using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow.Nodes;
using Playbook.Compiler.Flow.Triggers;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow;

/// <summary>A play: who is in it, what starts and stops it, and the nodes it walks through.</summary>
public sealed record PlayPlan
{
    /// <summary>Its place in <see cref="FlowGraph.Plays"/>, which is by <see cref="Order"/>.</summary>
    public required int Index { get; init; }

    /// <summary><c>playbook.play</c>; shared by the versions of a playbook, which are plays of their own.</summary>
    public required string Id { get; init; }

    /// <summary>Its name alone, which is hashed with the lead's id for a hold-out.</summary>
    public required string Name { get; init; }

    public string? Title { get; init; }

    /// <summary>Index in <see cref="FlowGraph.Playbooks"/>.</summary>
    public required int Playbook { get; init; }

    /// <summary>Its rank among all plays and hand-offs: what comes first at one instant.</summary>
    public required int Order { get; init; }

    /// <summary>As written; 0 where nothing is.</summary>
    public required int Priority { get; init; }

    /// <summary>Index of the team that is its subject; -1 for a play of leads.</summary>
    public int SubjectTeam { get; init; } = -1;

    /// <summary>Conditions of which one must hold for a lead to start; empty for everybody.</summary>
    public required ImmutableArray<int> Audience { get; init; }

    /// <summary>Conditions of which none may hold for a lead to start.</summary>
    public required ImmutableArray<int> Excluded { get; init; }

    public required ImmutableArray<TriggerPlan> Triggers { get; init; }

    /// <summary>Matches that end an enrolment.</summary>
    public required ImmutableArray<int> StopOn { get; init; }

    /// <summary>Conditions that end an enrolment while they hold.</summary>
    public required ImmutableArray<int> StopWhen { get; init; }

    public required AgainPlan Again { get; init; }

    /// <summary>For <see cref="AgainPlan.After"/>: the time since the last enrolment ended.</summary>
    public Duration? AgainAfter { get; init; }

    /// <summary>Share of leads held out, in hundredths of one per cent.</summary>
    public int HoldOut { get; init; }

    /// <summary>How many enrolments a lead may have at once: 1, or up to 16 where triggers have keys.</summary>
    public required int AtOnce { get; init; }

    /// <summary>True where enrolments are told apart by a key.</summary>
    public bool IsKeyed => KeyName is not null;

    /// <summary>The name of the event's field that is the key; null where enrolments have none.</summary>
    public string? KeyName { get; init; }

    /// <summary>The kind of the key's values.</summary>
    public ValueKind KeyKind { get; init; }

    /// <summary>Indexes of the plays that are other versions of this one; they share <see cref="Slot"/>.</summary>
    public ImmutableArray<int> OtherVersions { get; init; } = [];

    /// <summary>Value touches of the playbook before an ask of this play; 0 for no promise.</summary>
    public int ValueBeforeAsk { get; init; }

    public required ImmutableArray<StepPlan> Steps { get; init; }

    /// <summary>By <see cref="FlowNode.Index"/>.</summary>
    public required ImmutableArray<FlowNode> Nodes { get; init; }

    /// <summary>Index of the node at which an enrolment begins.</summary>
    public required int Entry { get; init; }

    public required ImmutableArray<CapturePlan> Captures { get; init; }

    /// <summary>Number slots: enrolment numbers given out, flags.</summary>
    public required int Slot { get; init; }

    /// <summary>First number slot of the first enrolment record.</summary>
    public required int RecordSlot { get; init; }

    /// <summary>Number slots of one record.</summary>
    public required int RecordSize { get; init; }

    /// <summary>First text slot of the first enrolment record; -1 where records hold no text.</summary>
    public int RecordTextSlot { get; init; } = -1;

    /// <summary>Text slots of one record: the key, if there are keys, then captured texts.</summary>
    public int RecordTextSize { get; init; }

    /// <summary>Indexes of the events it listens to, ascending.</summary>
    public required ImmutableArray<int> ListensTo { get; init; }

    public required SourceLocation Location { get; init; }
}
