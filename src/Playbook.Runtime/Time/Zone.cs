namespace Playbook.Runtime.Time;

/// <summary>
/// One time zone: what its clocks show at each instant. Before 1970 the offset of 1970 holds, from 2046 that of the
/// end of 2045. Immutable; no member allocates.
/// </summary>
public sealed class Zone
{
    // A slot is about 99 days, so that from the interval of its first instant to the one searched are at most a few
    // steps.
    private const int SlotBits = 33;

    private readonly long[] starts;
    private readonly int[] offsets;
    private readonly ushort[] slots;
    private readonly int greatestOffset;

    internal Zone(string id, long[] starts, int[] offsets)
    {
        Id = id;
        this.starts = starts;
        this.offsets = offsets;
        slots = SlotsOf(starts);
        greatestOffset = offsets[0];
        foreach (var offset in offsets)
            greatestOffset = Math.Max(greatestOffset, offset);
    }

    /// <summary>UTC: what holds where neither lead, playbook nor workspace names a known zone.</summary>
    public static Zone Utc { get; } = new("UTC", [long.MinValue], [0]);

    /// <summary>The name that was asked for, for example <c>Europe/Berlin</c>; links keep their own name.</summary>
    public string Id { get; }

    /// <summary>Milliseconds that the local clock shows more than UTC at an instant.</summary>
    public int OffsetAt(long instant) => offsets[IndexAt(instant)];

    /// <summary>What the local clock shows, as milliseconds since 1970-01-01T00:00 on that clock.</summary>
    public long ToLocal(long instant) => instant + offsets[IndexAt(instant)];

    /// <summary>
    /// The first instant at which the local clock shows a time at least as late. So a time that occurs twice is its
    /// first occurrence, and a time in a gap is the first instant after the gap. Never falls as the local time rises.
    /// </summary>
    public long FromLocal(long local)
    {
        // No earlier interval can hold it: its clock would have to be ahead of UTC by more than it ever is.
        var index = IndexAt(local - greatestOffset);
        for (; index < starts.Length - 1; index++)
        {
            var instant = Math.Max(starts[index], local - offsets[index]);
            if (instant < starts[index + 1])
                return instant;
        }

        return Math.Max(starts[index], local - offsets[index]);
    }

    /// <summary>The stretch around an instant in which the clock is not moved.</summary>
    public ZoneInterval IntervalAt(long instant)
    {
        var index = IndexAt(instant);
        var end = index + 1 < starts.Length ? starts[index + 1] : Instants.Never;
        return new ZoneInterval(starts[index], end, offsets[index]);
    }

    /// <inheritdoc/>
    public override string ToString() => Id;

    private int IndexAt(long instant)
    {
        var slot = Math.Clamp(instant >> SlotBits, 0, slots.Length - 1);
        var index = instant < 0 ? 0 : slots[slot];
        while (index + 1 < starts.Length && starts[index + 1] <= instant)
            index++;
        return index;
    }

    private static ushort[] SlotsOf(long[] starts)
    {
        var slots = new ushort[(starts[^1] < 0 ? 0 : starts[^1] >> SlotBits) + 1];
        var index = 0;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            while (index + 1 < starts.Length && starts[index + 1] <= (long)slot << SlotBits)
                index++;
            slots[slot] = (ushort)index;
        }

        return slots;
    }
}
