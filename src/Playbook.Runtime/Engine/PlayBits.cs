using System.Numerics;

namespace Playbook.Runtime.Engine;

/// <summary>
/// Plays by the bits that <see cref="LeadSlot.ActivePlays"/> has of them, in their order; play 64 shares the bit of
/// play 0.
/// </summary>
internal struct PlayBits
{
    private readonly ulong bits;
    private readonly int plays;
    private ulong left;
    private int first;

    public PlayBits(ulong bits, int plays)
    {
        this.bits = bits;
        this.plays = plays;
        left = bits;
    }

    public int Current { get; private set; }

    public readonly PlayBits GetEnumerator() => this;

    public bool MoveNext()
    {
        while (bits != 0)
        {
            if (left == 0)
            {
                first += 64;
                left = bits;
            }

            Current = first + BitOperations.TrailingZeroCount(left);
            left &= left - 1;
            if (Current < plays)
                return true;
            if (first >= plays)
                return false;
        }

        return false;
    }
}
