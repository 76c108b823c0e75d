using System.Collections.Immutable;

namespace Playbook.Runtime.Tables;

/// <summary>A named match.</summary>
public sealed record SignalTable
{
    public required string Id { get; init; }

    public SignalKind Kind { get; init; }

    /// <summary>For <see cref="SignalKind.All"/>: number slot of the last instant of each of its matches.</summary>
    public ImmutableArray<int> HistorySlots { get; init; } = [];

    /// <summary>For <see cref="SignalKind.AtLeast"/>: index of the counter; else -1.</summary>
    public int Counter { get; init; } = -1;

    /// <summary>For <see cref="SignalKind.AtLeast"/>: how many are needed.</summary>
    public int Count { get; init; }

    /// <summary>The window in milliseconds.</summary>
    public long Window { get; init; }

    /// <summary>
    /// Number slot of the instant until which the signal stays true if nothing more comes in; -1 for
    /// <see cref="SignalKind.Any"/>. At an input it "has been false" exactly if that instant is not after the input's
    /// time, whether or not anybody looked meanwhile.
    /// </summary>
    public int TrueUntilSlot { get; init; } = -1;
}
