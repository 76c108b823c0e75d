namespace Playbook.Runtime;

/// <summary>What became of an input.</summary>
public readonly record struct Handling
{
    // In one number, which comes back in a register. Parts that are written one by one and read as a whole are waited
    // for until all have arrived in memory, at every event.
    private readonly ulong parts;

    internal Handling(HandlingKind kind, int wakeUps, int effectsCut) =>
        parts = (byte)kind | (ulong)(ushort)wakeUps << 8 | (ulong)(uint)effectsCut << 32;

    /// <summary>Handled, or set aside and why.</summary>
    public HandlingKind Kind => (HandlingKind)(byte)parts;

    /// <summary>
    /// How many wake-ups were handled before it: at most <see cref="Limits.WakeUps"/>, of each lead where two merge.
    /// </summary>
    public int WakeUps => (ushort)(parts >> 8);

    /// <summary>
    /// Effects that were not made because one input may make at most <see cref="Limits.Effects"/>.
    /// </summary>
    public int EffectsCut => (int)(parts >> 32);

    /// <summary>True where the input itself took no part in what happened.</summary>
    public bool IsSetAside => Kind > HandlingKind.Late;
}
