using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>How what is remembered of two leads becomes what is remembered of one.</summary>
internal static class Merging
{
    public static void Latest(Span<long> stays, Span<long> goes, int slot) =>
        stays[slot] = Math.Max(stays[slot], goes[slot]);

    public static void Earliest(Span<long> stays, Span<long> goes, int slot)
    {
        if (stays[slot] == LeadState.Unknown || (goes[slot] != LeadState.Unknown && goes[slot] < stays[slot]))
            stays[slot] = goes[slot];
    }

    /// <summary>Known values of the lead that stays win; of two answers about consent a no does.</summary>
    public static void Field(FieldTable field, LeadState stays, LeadState goes)
    {
        if (field.Slot < 0)
            return;
        if (field.IsText)
        {
            stays.Texts[field.Slot] ??= goes.Texts[field.Slot];
            return;
        }

        var takesOther = stays.Numbers[field.Slot] == LeadState.Unknown
            || (field.IsConsent && goes.Numbers[field.Slot] == 0);
        if (takesOther)
            stays.Numbers[field.Slot] = goes.Numbers[field.Slot];
    }

    public static void Score(Span<long> stays, Span<long> goes, ScoreTable score)
    {
        // A score of fit is counted anew anyway.
        if (!score.IsFit)
        {
            var sum = stays[score.ValueSlot] + goes[score.ValueSlot];
            stays[score.ValueSlot] = Math.Clamp(sum, score.Least, score.Greatest);
        }

        foreach (var decay in score.Decays)
            Decay(stays, goes, decay);
        foreach (var limit in score.Rules.SelectMany(rule => rule.Limits))
            Limit(stays, goes, limit);
    }

    /// <summary>
    /// Losses go on from the later of the two last times, which must not be merged yet: the later of the two next
    /// losses may be that of the earlier.
    /// </summary>
    private static void Decay(Span<long> stays, Span<long> goes, DecayTable decay)
    {
        if (goes[decay.SinceSlot] == stays[decay.SinceSlot])
            Latest(stays, goes, decay.NextSlot);
        else if (goes[decay.SinceSlot] > stays[decay.SinceSlot])
            stays[decay.NextSlot] = goes[decay.NextSlot];
    }

    /// <summary>The latest instants of both.</summary>
    public static void Ring(Span<long> stays, Span<long> goes, int slot, int size)
    {
        var (own, others) = (Engine.Ring.Count(stays, slot), Engine.Ring.Count(goes, slot));
        Span<long> all = stackalloc long[own + others];
        for (var i = 0; i < own; i++)
            all[i] = Engine.Ring.Newest(stays, slot, size, i + 1);
        for (var i = 0; i < others; i++)
            all[own + i] = Engine.Ring.Newest(goes, slot, size, i + 1);
        all.Sort();
        stays[slot] = 0;
        foreach (var instant in all[Math.Max(0, all.Length - size)..])
            Engine.Ring.Add(stays, slot, size, instant);
    }

    private static void Limit(Span<long> stays, Span<long> goes, ScoreLimitTable limit)
    {
        if (limit.EventField >= 0 && limit.Values.IsEmpty)
            OpenValues(stays, goes, limit.Slot);
        else if (limit.EventField >= 0)
            ClosedValues(stays, goes, limit);
        else if (limit.Per is not null)
            Ring(stays, goes, limit.Slot, limit.Times);
        else
            stays[limit.Slot] += goes[limit.Slot];
    }

    private static void ClosedValues(Span<long> stays, Span<long> goes, ScoreLimitTable limit)
    {
        for (var slot = limit.Slot; slot <= limit.Slot + (limit.Values.Length - 1) / 64; slot++)
            stays[slot] |= goes[slot];
    }

    private static void OpenValues(Span<long> stays, Span<long> goes, int slot)
    {
        foreach (var value in goes.Slice(slot + 1, (int)goes[slot]))
        {
            if (stays[slot] < ScoreLimitTable.OpenValues && !stays.Slice(slot + 1, (int)stays[slot]).Contains(value))
                stays[slot + 1 + (int)stays[slot]++] = value;
        }
    }
}
