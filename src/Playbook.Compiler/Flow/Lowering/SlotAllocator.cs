using System.Collections.Immutable;
using Playbook.Compiler.Flow.Layout;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>Gives out slots one after the other and remembers their names.</summary>
internal sealed class SlotAllocator
{
    private readonly List<SlotPlan> _slots = [];
    private int _numbers;
    private int _texts;

    /// <returns>The first of the slots.</returns>
    public int Number(string name, long initial = 0, int count = 1)
    {
        var slot = _numbers;
        _slots.Add(new SlotPlan(name, SlotKind.Number, slot, count, initial));
        _numbers += count;
        return slot;
    }

    /// <returns>The slot.</returns>
    public int Text(string name)
    {
        _slots.Add(new SlotPlan(name, SlotKind.Text, _texts, 1, 0));
        return _texts++;
    }

    /// <summary>A ring of instants behind one slot of bookkeeping.</summary>
    public int Ring(string name, int size)
    {
        var slot = Number(name + " ring");
        Number(name, PlanValue.Unknown, size);
        return slot;
    }

    /// <summary>One slot for each name of a closed list.</summary>
    public int Numbers(string name, IEnumerable<string> parts)
    {
        var first = _numbers;
        foreach (var part in parts)
            Number(name + " " + part);
        return first;
    }

    public StateLayoutPlan ToLayout() => new()
    {
        Slots = [.. _slots.OrderBy(slot => (int)slot.Kind).ThenBy(slot => slot.Slot)],
        Numbers = _numbers,
        Texts = _texts,
    };
}
