using System.Collections.Immutable;

namespace Playbook.Compiler.Flow.Layout;

/// <summary>The one block of a lead's state: what lies where, and its size, which is also its greatest.</summary>
public sealed record StateLayoutPlan
{
    public static StateLayoutPlan Empty { get; } = new() { Slots = [], Numbers = 0, Texts = 0 };

    /// <summary>All slots, by kind and place.</summary>
    public required ImmutableArray<SlotPlan> Slots { get; init; }

    /// <summary>Number slots of 8 bytes.</summary>
    public required int Numbers { get; init; }

    /// <summary>Text slots, each a reference.</summary>
    public required int Texts { get; init; }

    /// <summary>Bytes of one lead in memory, the texts themselves not counted.</summary>
    public int Bytes => 8 * (Numbers + Texts);
}
