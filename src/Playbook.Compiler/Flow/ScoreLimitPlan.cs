using System.Collections.Immutable;

namespace Playbook.Compiler.Flow;

/// <summary>How often a score rule may count.</summary>
public sealed record ScoreLimitPlan
{
    /// <summary>Times allowed.</summary>
    public required int Times { get; init; }

    /// <summary>
    /// The stretch they are counted in, exact or of the calendar; null for the lead's whole life or per value.
    /// </summary>
    public DurationPlan? Per { get; init; }

    /// <summary>Index of the event's field of whose values each counts once; -1 for none.</summary>
    public int EventField { get; init; } = -1;

    /// <summary>Index of the lead's field of whose values each counts once; -1 for none.</summary>
    public int LeadField { get; init; } = -1;

    /// <summary>The values that are told apart; empty where it does not count per value.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>
    /// First number slot. Whole life: the times. Exact stretch: a ring of <see cref="Times"/> instants behind one slot
    /// of bookkeeping. Calendar: the period's first day, then the times. Per value: one bit a value, 64 a slot.
    /// </summary>
    public required int Slot { get; init; }
}
