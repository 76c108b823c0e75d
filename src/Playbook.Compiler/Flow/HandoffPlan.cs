using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>An agreement by which one team passes leads to another.</summary>
public sealed record HandoffPlan
{
    public required int Index { get; init; }

    public required string Id { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    /// <summary>
    /// Index in <see cref="FlowGraph.Playbooks"/> of the playbook that declares it; -1 for the company's.
    /// </summary>
    public required int Playbook { get; init; }

    /// <summary>Its rank among all plays and hand-offs: what comes first at one instant.</summary>
    public required int Order { get; init; }

    /// <summary>Index of the actor that gives.</summary>
    public required int From { get; init; }

    /// <summary>Index of the actor that takes.</summary>
    public required int To { get; init; }

    public required ClockPlan Accept { get; init; }

    /// <summary>The id of the duty to accept.</summary>
    public string AcceptId => Id + ".accept";

    /// <summary>The id of the duty to say what came of it.</summary>
    public string FeedbackId => Id + ".feedback";

    /// <summary>Counts from acceptance; null where no answer is asked for.</summary>
    public ClockPlan? Feedback { get; init; }

    public required ImmutableArray<RejectPlan> Reasons { get; init; }

    /// <summary>Index of the condition that both teams call a good lead; -1 where they have none.</summary>
    public int GoodLead { get; init; } = -1;

    /// <summary>First number slot of its record: one open per hand-off and lead.</summary>
    public required int RecordSlot { get; init; }

    public required SourceLocation Location { get; init; }
}
