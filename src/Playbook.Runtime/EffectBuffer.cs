namespace Playbook.Runtime;

/// <summary>
/// Where handling writes its effects, in their order. A host keeps one and clears it between inputs, so that it
/// allocates only until it has grown to the size that inputs need.
/// </summary>
public struct EffectBuffer
{
    private Effect[]? effects;

    /// <summary>
    /// Whether touches carry what their readers get. It is off where nobody asks, for filling the holes of a message
    /// is the one thing in handling that allocates.
    /// </summary>
    public bool WantsMessages { get; init; }

    /// <summary>How many there are.</summary>
    public int Count { get; private set; }

    /// <summary>The effects in the order in which they were decided.</summary>
    public readonly ReadOnlySpan<Effect> Effects => effects.AsSpan(0, Count);

    public readonly Effect this[int index] => Effects[index];

    public void Add(in Effect effect)
    {
        if (effects is null)
            effects = new Effect[16];
        else if (Count == effects.Length)
            Array.Resize(ref effects, Count * 2);
        effects[Count++] = effect;
    }

    /// <summary>Forgets the effects and keeps the memory.</summary>
    public void Clear()
    {
        if (Count == 0)
            return;
        effects.AsSpan(0, Count).Clear();
        Count = 0;
    }
}
