using System.Runtime.CompilerServices;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

public ref partial struct Turn<T>
{
    /// <summary>What a history remembers has happened now.</summary>
    public void Remember(int history)
    {
        Numbers[Tables.Histories[history]] = Now;
        Changed |= Facts.History(history);
    }

    /// <summary>What a counter counts has happened now.</summary>
    public void Count(int counter)
    {
        var row = Tables.Counters[counter];
        Ring.Add(Numbers, row.Slot, row.Size, Now);
        Changed |= Facts.Counter(counter);
    }

    /// <summary>Fires a signal at this input.</summary>
    public void Fire(int signal)
    {
        FiredSignals[signal >> 6] |= 1UL << (signal & 63);
        Note(TraceKind.SignalFired, -1, signal);
    }

    /// <summary>
    /// Fires an all-of or at-least signal if this input made it true and it had been false before; its histories and
    /// counters are moved already. False where it does not fire.
    /// </summary>
    public bool FireIfTrue(int signal)
    {
        var row = Tables.Signals[signal];
        var before = Numbers[row.TrueUntilSlot];
        var until = TrueUntil(row);
        Numbers[row.TrueUntilSlot] = until;
        if (until <= Now || before > Now)
            return false;
        Fire(signal);
        return true;
    }

    private readonly long TrueUntil(SignalTable signal)
    {
        var oldest = LeadState.Never;
        if (signal.Kind == SignalKind.AtLeast)
        {
            var counter = Tables.Counters[signal.Counter];
            oldest = Ring.Newest(Numbers, counter.Slot, counter.Size, signal.Count);
        }
        else
        {
            foreach (var slot in signal.HistorySlots)
                oldest = Math.Min(oldest, Numbers[slot]);
        }

        return oldest == LeadState.Unknown ? oldest : oldest + signal.Window;
    }

    internal void Apply(EventTable row)
    {
        foreach (var setting in row.Sets)
        {
            var value = setting.EventField < 0
                ? setting.Constant
                : new FieldValue(EventNumber(setting.EventField), EventText(setting.EventField));
            SetField(setting.Field, value);
        }

        if (!row.IsEngagement)
            return;
        Numbers[(int)LeadSlot.LastActivity] = Now;
    }

    internal void Apply(ReadOnlySpan<FieldChange> changes)
    {
        foreach (var change in changes)
            SetField(change.Field, change.Value);
    }

    /// <summary>Fields that nothing asks for have no slot: what is said of them is not kept.</summary>
    internal void SetField(int field, FieldValue value)
    {
        var row = Tables.Fields[field];
        if (row.Slot < 0)
            return;
        if (row.IsText)
        {
            ref var text = ref Texts[row.Slot];
            if (text == value.Text)
                return;
            text = value.Text;
            ZoneChanged |= field == Tables.ZoneField;
            Note(TraceKind.FieldChanged, -1, field, text: value.Text);
        }
        else
        {
            ref var number = ref Numbers[row.Slot];
            if (number == value.Number)
                return;
            Note(TraceKind.FieldChanged, -1, field, before: number, after: value.Number);
            number = value.Number;
        }

        Changed |= Facts.Field(field);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal readonly bool IsYes(int field) =>
        field >= 0 && Tables.Fields[field] is { Slot: >= 0, IsText: false } row && Numbers[row.Slot] == 1;

    /// <summary>
    /// Whether a topic is kept from the lead: by a field of its own that is not yes, or by a list of chosen topics
    /// without it. A list that is not known keeps nothing back.
    /// </summary>
    internal readonly bool Refuses(ContentTable content)
    {
        if (content.TopicField < 0 || Tables.Fields[content.TopicField] is not { Slot: >= 0 } row)
            return false;
        if (!row.IsText)
            return Numbers[row.Slot] != 1;
        return Texts[row.Slot] is { } chosen && !Terms.HasItem(chosen, content.Topic ?? "");
    }
}
