using System.Buffers.Binary;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// A 64-bit hash that is the same on every machine, for telling rows, ids and names apart. Each step multiplies to
/// 128 bits and folds the halves together (the mixing of wyhash, Wang Yi). Not meant to withstand somebody who looks
/// for collisions.
/// </summary>
internal static class ByteHash
{
    private const ulong First = 0xA076_1D64_78BD_642F;
    private const ulong Second = 0xE703_7ED1_A0B4_28DB;

    public static ulong Of(ReadOnlySpan<byte> bytes)
    {
        var hash = First ^ (ulong)bytes.Length;
        for (; bytes.Length >= 8; bytes = bytes[8..])
            hash = Mix(hash ^ Second, BinaryPrimitives.ReadUInt64LittleEndian(bytes));
        var tail = 0UL;
        for (var i = bytes.Length - 1; i >= 0; i--)
            tail = (tail << 8) | bytes[i];
        return Mix(hash ^ Second, tail);
    }

    /// <summary>Mixes two numbers, neither of which may cancel the other: both are moved off zero first.</summary>
    public static ulong Mix(ulong one, ulong other)
    {
        var high = Math.BigMul(one ^ First, other ^ Second, out var low);
        return high ^ low;
    }
}
