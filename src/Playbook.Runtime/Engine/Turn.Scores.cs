using System.Collections.Immutable;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

public ref partial struct Turn<T>
{
    /// <summary>Adds the points of a rule that the input matches, if its limits allow, and clamps.</summary>
    public void AddRule(int score, int rule)
    {
        var row = Plan.ScoreRules[score][rule];
        if (row.Window > 0)
        {
            var oldest = Ring.Newest(Numbers, row.Slot, row.Times, row.Times);
            if (oldest != LeadState.Unknown && oldest > Now - row.Window)
                return;
            Ring.Add(Numbers, row.Slot, row.Times, Now);
        }
        else if (!Use(row.Limits, score))
        {
            return;
        }

        var before = Numbers[row.ValueSlot];
        var value = Math.Clamp(before + row.Points, row.Least, row.Greatest);
        Note(TraceKind.PointsAdded, -1, score, rule, before, value);
        if (value == before)
            return;
        Numbers[row.ValueSlot] = value;
        Changed |= Facts.Score(score);
    }

    /// <summary>Counts once more under each limit, or under none where one of them does not allow it.</summary>
    private readonly bool Use(ImmutableArray<ScoreLimitTable> limits, int score)
    {
        foreach (var limit in limits)
        {
            if (!Allows(limit, score))
                return false;
        }

        foreach (var limit in limits)
            Use(limit);
        return true;
    }

    /// <summary>
    /// Says how many points the rules of a score of fit hold now; the sum is clamped. A score of fit is counted anew
    /// at every input and in every round, so points that a statement added to it last until the next one.
    /// </summary>
    public void SetFit(int score, long points)
    {
        var row = Tables.Scores[score];
        var value = Math.Clamp(points, row.Least, row.Greatest);
        var before = Numbers[row.ValueSlot];
        if (value == before)
            return;
        Numbers[row.ValueSlot] = value;
        Changed |= Facts.Score(score);
        Note(TraceKind.FitChanged, -1, score, before: before, after: value);
    }

    internal void AddPoints(int score, long points, int node)
    {
        var row = Tables.Scores[score];
        var before = Numbers[row.ValueSlot];
        var value = Math.Clamp(before + points, row.Least, row.Greatest);
        Note(TraceKind.PointsAdded, node, score, -1, before, value);
        if (value == before)
            return;
        Numbers[row.ValueSlot] = value;
        Changed |= Facts.Score(score);
    }

    /// <summary>Takes off what has faded up to and including now.</summary>
    internal void Fade()
    {
        var slots = Plan.FadingSlots;
        for (var index = 0; index < slots.Length; index++)
        {
            var next = Numbers[slots[index]];
            if (next <= Now && next != LeadState.Unknown)
                Fade(Plan.Fadings[index], next);
        }
    }

    private void Fade(Fading fading, long next)
    {
        var (score, row, decay) = fading;
        var times = (Now - next) / decay.Every + 1;
        var before = Numbers[row.ValueSlot];
        // A long silence takes off at most the whole range, and the product can't overflow that way.
        var steps = Math.Min(times, (row.Greatest - row.Least) / Math.Max(decay.Loss, 1) + 1);
        var value = Math.Max(before - steps * decay.Loss, row.Least);
        Numbers[decay.NextSlot] = next + times * decay.Every;
        if (value == before)
            return;
        Numbers[row.ValueSlot] = value;
        Changed |= Facts.Score(score);
        Note(TraceKind.PointsFaded, -1, score, before: before, after: value);
    }

    /// <summary>Losses that come without activity are counted anew from here.</summary>
    internal void KeepByActivity()
    {
        ChangedInTurn |= Plan.ActivityFacts;
        foreach (var decay in Plan.KeptByActivity)
            Numbers[decay.NextSlot] = Time.Instants.Add(Now, decay.Every);
    }

    /// <summary>
    /// What keeps a score from fading has happened now: its losses are counted anew from here. Of activity nobody has
    /// to be told.
    /// </summary>
    public void KeepFrom(int score, int decay)
    {
        var row = Tables.Scores[score].Decays[decay];
        ChangedInTurn |= Facts.Score(score);
        Numbers[row.NextSlot] = Time.Instants.Add(Now, row.Every);
    }
}
