using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Two leads that are found to be one, and a lead that is to be forgotten.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// One lead absorbs another. Enrolments move, or end as <see cref="SkipReason.Merged"/> where the lead that stays
    /// is inside the play already, or the key is; what moves, and the tasks and hand-offs that are open, keep the
    /// identities under which they began. Known values of the lead that stays win, but a consent that either refused
    /// is refused, and nobody writes to somebody whom either is not to be written to; last times take the later,
    /// counts and caps the latest of both, scores add and clamp. What so becomes true, and was for neither, starts
    /// plays as after any input. A merge is about who somebody is, so it is handled however late it comes.
    /// </summary>
    /// <param name="state">The lead that stays.</param>
    /// <param name="other">The lead that goes; its state is new afterwards.</param>
    /// <param name="otherId">The id of the lead that goes.</param>
    /// <param name="input">The event that says so, as of the lead that stays.</param>
    /// <param name="effects">Where effects go.</param>
    /// <param name="trace">Who listens.</param>
    /// <returns>
    /// <see cref="HandlingKind.TooManyWakeUps"/> where more wake-ups were due than one input may cause: nothing is
    /// merged yet, and calling again goes on.
    /// </returns>
    public Handling Merge<T>(
        LeadState state,
        LeadState other,
        string otherId,
        in Input input,
        ref EffectBuffer effects,
        ref T trace)
        where T : struct, ITrace
    {
        var isLate = state.Clock != LeadState.Unknown && input.Time < state.Clock;
        var now = isLate ? state.Clock : input.Time;
        if (other.Clock != LeadState.Unknown)
            now = Math.Max(now, other.Clock);
        var before = AdvanceTo(other, otherId, now, ref effects, ref trace);
        if (before.Kind == HandlingKind.TooManyWakeUps)
            return before;
        if (state.Clock == LeadState.Unknown)
            Seed(state, input.LeadId, now, now - 1, ref effects, ref trace);
        var own = AdvanceTo(state, input.LeadId, now, ref effects, ref trace);
        if (own.Kind == HandlingKind.TooManyWakeUps)
            return own;
        var pass = new Input { Kind = InputKind.WakeUp, Event = -1, Time = now, LeadId = input.LeadId };
        var stays = new Turn<T>(plan, state, pass, now, [], ref effects, ref trace);
        var past = new Input { Kind = InputKind.WakeUp, Event = -1, Time = now, LeadId = otherId };
        var goes = new Turn<T>(plan, other, past, now, [], ref effects, ref trace);
        Merge(ref stays, ref goes);
        Tables.Layout.Reset(other);
        var cut = HandleNow(state, input, now, Facts.All, ref effects, ref trace, out _);
        var kind = isLate ? HandlingKind.Late : HandlingKind.Handled;
        return new Handling(kind, before.WakeUps + own.WakeUps, before.EffectsCut + own.EffectsCut + cut);
    }

    /// <summary>One lead absorbs another, and nobody is told how it went.</summary>
    public Handling Merge(LeadState state, LeadState other, string otherId, in Input input, ref EffectBuffer effects)
    {
        var nobody = default(NoTrace);
        return Merge(state, other, otherId, input, ref effects, ref nobody);
    }

    /// <summary>
    /// Erases all that is known of a lead. What it did is for hosts to keep as numbers, without the lead.
    /// </summary>
    public void Forget(LeadState state) => Tables.Layout.Reset(state);

    private void Merge<T>(ref Turn<T> stays, ref Turn<T> goes)
        where T : struct, ITrace
    {
        Span<int> origins = stackalloc int[Limits.Origins + 1];
        TakeOrigins(ref stays, ref goes, origins);
        var zone = plan.ZoneSlot < 0 ? null : stays.State.Texts[plan.ZoneSlot];
        MergeFacts(stays.Numbers, goes.Numbers, stays.State, goes.State);
        // Before enrolments are: what has begun on an occurrence is told by them.
        MergeTriggers(ref stays, ref goes, zone);
        MergePlays(ref stays, ref goes, origins);
        MergeHandoffs(ref stays, ref goes, origins);
        MergeTasks(ref stays, ref goes, origins);
    }

    private void MergeFacts(Span<long> stays, Span<long> goes, LeadState state, LeadState other)
    {
        // Before the last times are: losses are counted from them.
        foreach (var score in Tables.Scores)
            Merging.Score(stays, goes, score);
        Merging.Earliest(stays, goes, (int)LeadSlot.FirstInput);
        Merging.Latest(stays, goes, (int)LeadSlot.LastActivity);
        foreach (var field in Tables.Fields)
            Merging.Field(field, state, other);
        if (Tables.SuppressedField >= 0 && Tables.Fields[Tables.SuppressedField].Slot is >= 0 and var suppressed)
            Merging.Latest(stays, goes, suppressed);
        foreach (var slot in Tables.Histories)
            Merging.Latest(stays, goes, slot);
        foreach (var counter in Tables.Counters)
            Merging.Ring(stays, goes, counter.Slot, counter.Size);
        // What one of them was true for is not becoming true; what only both together make true fires with the event.
        foreach (var signal in Tables.Signals)
        {
            if (signal.TrueUntilSlot >= 0)
                Merging.Latest(stays, goes, signal.TrueUntilSlot);
        }

        foreach (var channel in Tables.Channels.Where(channel => channel.TouchesSlot >= 0))
            Merging.Ring(stays, goes, channel.TouchesSlot, channel.TouchesSize);
        foreach (var content in Tables.Contents)
        {
            if (content.SentSlot >= 0)
                stays[content.SentSlot] |= goes[content.SentSlot];
        }

        // Versions of a playbook share theirs.
        foreach (var slot in Tables.Playbooks.Select(row => row.ValueSlot).Where(slot => slot >= 0).Distinct())
            stays[slot] += goes[slot];
    }
}
