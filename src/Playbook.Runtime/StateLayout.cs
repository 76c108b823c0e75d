using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime;

/// <summary>
/// Where everything lies in a lead's state. The compiler makes it with the workspace; its size is also its greatest.
/// </summary>
public sealed class StateLayout
{
    private readonly long[] initialNumbers;

    /// <param name="slots">Named stretches that cover both blocks without overlapping.</param>
    /// <param name="numbers">Number slots of 8 bytes.</param>
    /// <param name="texts">Text slots, each a reference.</param>
    /// <exception cref="ArgumentException">A stretch reaches outside its block.</exception>
    public StateLayout(ImmutableArray<SlotTable> slots, int numbers, int texts)
    {
        Slots = slots;
        Numbers = numbers;
        Texts = texts;
        initialNumbers = new long[numbers];
        foreach (var slot in slots)
        {
            if (slot.Slot < 0 || slot.Count < 0 || slot.Slot + slot.Count > (slot.IsText ? texts : numbers))
                throw new ArgumentException($"`{slot.Name}` reaches outside the lead's state.", nameof(slots));
            if (!slot.IsText)
                initialNumbers.AsSpan(slot.Slot, slot.Count).Fill(slot.Initial);
        }

        SetHeader(numbers);
        Fingerprint = FingerprintOf(slots);
    }

    public ImmutableArray<SlotTable> Slots { get; }

    public int Numbers { get; }

    public int Texts { get; }

    /// <summary>Bytes of one lead in memory, the texts themselves not counted.</summary>
    public int Bytes => sizeof(long) * (Numbers + Texts);

    /// <summary>Equal for two layouts exactly if a state of one can be read as the other without mapping.</summary>
    public ulong Fingerprint { get; }

    /// <summary>Makes a state that of somebody of whom nothing is known.</summary>
    public void Reset(LeadState state)
    {
        initialNumbers.CopyTo(state.Numbers);
        state.Texts.Clear();
    }

    // The engine relies on these, whatever the compiler wrote.
    private void SetHeader(int numbers)
    {
        if (numbers <= (int)LeadSlot.PlannedTouches)
            throw new ArgumentException("A lead's state begins with the slots of its header.", nameof(numbers));
        initialNumbers[(int)LeadSlot.Clock] = LeadState.Unknown;
        initialNumbers[(int)LeadSlot.FirstInput] = LeadState.Unknown;
        initialNumbers[(int)LeadSlot.LastActivity] = LeadState.Unknown;
        initialNumbers[(int)LeadSlot.NextWake] = LeadState.Never;
        for (var slot = LeadSlot.Turn; slot <= LeadSlot.PlannedTouches; slot++)
            initialNumbers[(int)slot] = 0;
    }

    // FNV-1a over names and places: a fingerprint that any host computes alike.
    private static ulong FingerprintOf(ImmutableArray<SlotTable> slots)
    {
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var slot in slots)
        {
            foreach (var letter in slot.Name)
                hash = (hash ^ letter) * 1_099_511_628_211UL;
            hash = (hash ^ (slot.IsText ? 1UL : 2UL)) * 1_099_511_628_211UL;
            hash = (hash ^ (uint)slot.Slot) * 1_099_511_628_211UL;
            hash = (hash ^ (uint)slot.Count) * 1_099_511_628_211UL;
        }

        return hash;
    }
}
