namespace Playbook.Runtime.Engine;

/// <summary>
/// The last instants at which something happened, in a run of slots: one of bookkeeping (where the next goes, and how
/// many there are), then the instants. They are added in order of time.
/// </summary>
internal static class Ring
{
    private const int CountShift = 16;
    private const long HeadMask = (1L << CountShift) - 1;

    public static void Add(Span<long> numbers, int slot, int size, long instant)
    {
        var head = (int)(numbers[slot] & HeadMask);
        var count = (int)(numbers[slot] >> CountShift);
        numbers[slot + 1 + head] = instant;
        head = head + 1 == size ? 0 : head + 1;
        numbers[slot] = (uint)head | ((long)Math.Min(count + 1, size) << CountShift);
    }

    /// <summary>Fills a ring with the newest of another one, as many as it takes.</summary>
    public static void Copy(
        ReadOnlySpan<long> from, int fromSlot, int fromSize, Span<long> to, int toSlot, int toSize)
    {
        to[toSlot] = 0;
        for (var nth = Math.Min(Count(from, fromSlot), toSize); nth > 0; nth--)
            Add(to, toSlot, toSize, Newest(from, fromSlot, fromSize, nth));
    }

    public static int Count(ReadOnlySpan<long> numbers, int slot) => (int)(numbers[slot] >> CountShift);

    /// <summary>The instant of the nth newest, from 1; unknown where there are not so many.</summary>
    public static long Newest(ReadOnlySpan<long> numbers, int slot, int size, int nth)
    {
        if (nth > Count(numbers, slot))
            return LeadState.Unknown;
        var place = (int)(numbers[slot] & HeadMask) - nth;
        return numbers[slot + 1 + (place < 0 ? place + size : place)];
    }

    /// <summary>How many lie strictly after an instant.</summary>
    public static int CountAfter(ReadOnlySpan<long> numbers, int slot, int size, long instant)
    {
        var found = 0;
        while (found < Count(numbers, slot) && Newest(numbers, slot, size, found + 1) > instant)
            found++;
        return found;
    }

    /// <summary>The oldest of those that lie strictly after an instant; unknown where none does.</summary>
    public static long OldestAfter(ReadOnlySpan<long> numbers, int slot, int size, long instant)
    {
        var found = CountAfter(numbers, slot, size, instant);
        return found == 0 ? LeadState.Unknown : Newest(numbers, slot, size, found);
    }
}
