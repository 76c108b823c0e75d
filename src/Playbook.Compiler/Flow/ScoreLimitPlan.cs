using System.Collections.Immutable;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow;

/// <summary>How often a score rule may count.</summary>
public sealed record ScoreLimitPlan
{
    /// <summary>How many different values are remembered of a field that may hold any.</summary>
    public const int OpenValues = 256;

    /// <summary>Times allowed.</summary>
    public required int Times { get; init; }

    /// <summary>
    /// The stretch they are counted in, exact or of the calendar; null for the lead's whole life or per value.
    /// </summary>
    public Duration? Per { get; init; }

    /// <summary>Index of the event's field of whose values each counts once; -1 for none.</summary>
    public int EventField { get; init; } = -1;

    /// <summary>
    /// The values that are told apart; empty where the field may hold any, or it does not count per value.
    /// </summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>
    /// First number slot. Whole life: the times. Exact stretch: a ring of <see cref="Times"/> instants behind one slot
    /// of bookkeeping. Calendar: the period's first day, then the times. Per value of a
    /// closed list: one bit a value, 64 a slot. Per any value: how many are known, then the hashes of up to 256;
    /// what comes
    /// after them no longer counts.
    /// </summary>
    public required int Slot { get; init; }
}
