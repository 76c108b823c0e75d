using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow;

/// <summary>A way to reach people, with its gates.</summary>
public sealed record ChannelPlan
{
    public required int Index { get; init; }

    public required string Name { get; init; }

    public string? Title { get; init; }

    public string? Medium { get; init; }

    /// <summary>Index of the lead's yes-or-no field that must be yes; -1 where none is needed.</summary>
    public int ConsentField { get; init; } = -1;

    public required ImmutableArray<CapPlan> Caps { get; init; }

    /// <summary>A ring of the last touches, from which all caps count; -1 where nothing need be counted.</summary>
    public int TouchesSlot { get; init; } = -1;

    /// <summary>How many touches the ring takes: the most that any cap allows.</summary>
    public int TouchesSize => Caps.Select(cap => cap.Limit).DefaultIfEmpty(0).Max();

    /// <summary>When touches may be released, on the lead's local clock; empty for always.</summary>
    public required ImmutableArray<HoursPlan> Hours { get; init; }

    /// <summary>Milliseconds a touch may wait for hours and caps; 0 where it may not wait.</summary>
    public required long Hold { get; init; }

    public bool IsPublic { get; init; }

    public DeliveryPromise Delivery { get; init; }

    /// <summary>Index of the actor that owns it; -1 where nobody does.</summary>
    public int Owner { get; init; } = -1;

    public required SourceLocation Location { get; init; }
}
