using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Runtime.Intrinsics.X86;

namespace Playbook.Runtime;

/// <summary>
/// All that is remembered of one lead (or of one team), as two runs of slots whose meaning <see cref="StateLayout"/>
/// knows. It borrows the memory of whoever keeps it; a host that wants the old value copies the runs first.
/// </summary>
/// <param name="numbers">Number slots.</param>
/// <param name="texts">Text slots.</param>
public readonly ref struct LeadState(Span<long> numbers, Span<string?> texts)
{
    /// <summary>What an unknown number-like value is stored as. An unknown text is null.</summary>
    public const long Unknown = long.MinValue;

    /// <summary>Later than every instant: nothing is due.</summary>
    public const long Never = long.MaxValue;

    public Span<long> Numbers { get; } = numbers;

    public Span<string?> Texts { get; } = texts;

    /// <summary>
    /// Instant of the last input that was handled; <see cref="Unknown"/> for a lead of whom nothing has come in.
    /// </summary>
    public long Clock => Numbers[(int)LeadSlot.Clock];

    /// <summary>Instant of the earliest wake-up; <see cref="Never"/> where none is wanted.</summary>
    public long NextWake => Numbers[(int)LeadSlot.NextWake];

    // Of larger states an event reads little, and which part is not known.
    private const int FetchedBytes = 1_024;

    private const int CacheLine = 64;

    /// <summary>
    /// Asks the processor for the state, all of it at once. Where leads are many, each lies far away, and its parts
    /// would be waited for one after the other. A method of its own: what calls it needs its registers.
    /// </summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    internal unsafe void Fetch()
    {
        if (!Sse.IsSupported)
            return;
        ref var first = ref Unsafe.As<long, byte>(ref MemoryMarshal.GetReference(Numbers));
        var bytes = (nuint)Math.Min(Numbers.Length * sizeof(long), FetchedBytes);
        for (nuint at = 0; at < bytes; at += CacheLine)
            Sse.Prefetch0(Unsafe.AsPointer(ref Unsafe.AddByteOffset(ref first, at)));
    }
}
