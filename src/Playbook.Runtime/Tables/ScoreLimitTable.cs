using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>How often a score rule may count.</summary>
public sealed record ScoreLimitTable
{
    /// <summary>How many values of an open field are told apart; points for any further value are not given.</summary>
    public const int OpenValues = 256;

    /// <summary>Times allowed.</summary>
    public int Times { get; init; } = 1;

    /// <summary>
    /// The stretch they are counted in, exact or of the lead's calendar; null for the lead's whole life or per value.
    /// </summary>
    public Length? Per { get; init; }

    /// <summary>Index of the event's field of whose values each counts once; -1 for none.</summary>
    public int EventField { get; init; } = -1;

    /// <summary>The values that a closed field can have; empty for an open one.</summary>
    public ImmutableArray<string> Values { get; init; } = [];

    /// <summary>
    /// First number slot. Whole life: the times. Stretch: a ring of instants behind one slot of bookkeeping. Per
    /// value of a closed field: one bit a value, 64 a slot; of an open one: how many there are, then their hashes.
    /// </summary>
    public required int Slot { get; init; }
}
