using System.Collections.Immutable;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Tables;

/// <summary>A way to reach people, with its gates.</summary>
public sealed record ChannelTable
{
    public required string Name { get; init; }

    /// <summary>Index of the lead's field that must be yes; -1 where none is needed.</summary>
    public int ConsentField { get; init; } = -1;

    public ImmutableArray<CapTable> Caps { get; init; } = [];

    /// <summary>A ring of the last touches, from which all caps count; -1 where nothing need be counted.</summary>
    public int TouchesSlot { get; init; } = -1;

    /// <summary>How many touches the ring takes: the most that any cap allows.</summary>
    public int TouchesSize { get; init; }

    /// <summary>When touches may be released, on the lead's local clock; empty for always.</summary>
    public ImmutableArray<HoursRange> Hours { get; init; } = [];

    /// <summary>Milliseconds a touch may wait for hours and caps; 0 where it may not wait.</summary>
    public long Hold { get; init; }
}
