using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Two leads that are found to be one, and a lead that is to be forgotten.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// One lead absorbs another. Enrolments move, or end as <see cref="SkipReason.Merged"/> where the lead that stays
    /// is inside the play already, or the key is; known values of the lead that stays win, but a consent that either
    /// refused is refused, and nobody writes to somebody whom either is not to be written to; last times take the
    /// later, counts and caps the latest of both, scores add and clamp. What so becomes true starts plays, as after
    /// any input. A merge is about who somebody is, so it is handled however late it comes.
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
            Seed(state, input.LeadId, now, ref effects, ref trace);
        var own = AdvanceTo(state, input.LeadId, now, ref effects, ref trace);
        if (own.Kind == HandlingKind.TooManyWakeUps)
            return own;
        var pass = new Input { Kind = InputKind.WakeUp, Event = -1, Time = now, LeadId = input.LeadId };
        var stays = new Turn<T>(plan, state, pass, now, [], ref effects, ref trace);
        var goes = new Turn<T>(plan, other, pass, now, [], ref effects, ref trace);
        MergeFacts(stays.Numbers, goes.Numbers, state, other);
        MergePlays(ref stays, ref goes);
        MergeHandoffs(ref stays, ref goes);
        Tables.Layout.Reset(other);
        var cut = HandleNow(state, input, now, Facts.All, ref effects, ref trace, out _);
        var kind = isLate ? HandlingKind.Late : HandlingKind.Handled;
        return new Handling(kind, before.WakeUps + own.WakeUps, before.EffectsCut + own.EffectsCut + cut);
    }

    /// <summary>
    /// Erases all that is known of a lead. What it did is for hosts to keep as numbers, without the lead.
    /// </summary>
    public void Forget(LeadState state) => Tables.Layout.Reset(state);

    private void MergePlays<T>(ref Turn<T> stays, ref Turn<T> goes)
        where T : struct, ITrace
    {
        for (var play = 0; play < Tables.Plays.Length; play++)
        {
            var row = Tables.Plays[play];
            var numbers = row.Slot + (int)PlaySlot.Numbers;
            stays.Numbers[numbers] = Math.Max(stays.Numbers[numbers], goes.Numbers[numbers]);
            for (long number = 0; goes.TryNextRecord(row, number, out var record);)
            {
                goes.LookAt(play, record);
                number = goes.EnrolmentNumber;
                if (!TryMove(ref stays, ref goes, play, row))
                    EndMerged(ref goes);
            }
        }

        foreach (var row in Tables.Plays)
        {
            var slot = row.Slot;
            Merging.Latest(stays.Numbers, goes.Numbers, slot + (int)PlaySlot.LastEnded);
            stays.Numbers[slot + (int)PlaySlot.Flags] |= goes.Numbers[slot + (int)PlaySlot.Flags];
        }
    }

    /// <summary>
    /// The enrolment goes on under a number of its own in the lead that stays, so that no effect of either has the
    /// identity of one of the other.
    /// </summary>
    private bool TryMove<T>(ref Turn<T> stays, ref Turn<T> goes, int play, PlayTable row)
        where T : struct, ITrace
    {
        var key = row.IsKeyed ? goes.State.Texts[goes.TextRecord] : null;
        var (active, _, _, any) = Look(ref stays, row, key);
        if (active || any >= row.AtOnce)
            return false;
        var (isTouch, old) = (goes.Place is PlaceState.Planned or PlaceState.Held, goes.EnrolmentNumber);
        Begin(ref stays, play, row, key);
        var number = stays.EnrolmentNumber;
        goes.Numbers.Slice(goes.Record, row.RecordSize).CopyTo(stays.Numbers.Slice(stays.Record, row.RecordSize));
        stays[EnrolmentSlot.Number] = number;
        stays[EnrolmentSlot.EnteredTurn] = stays.Number;
        stays[LeadSlot.PlannedTouches] += isTouch ? 1 : 0;
        if (row.RecordTextSize > 0)
        {
            var texts = goes.State.Texts.Slice(goes.TextRecord, row.RecordTextSize);
            texts.CopyTo(stays.State.Texts.Slice(stays.TextRecord, row.RecordTextSize));
        }

        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            ref var giver = ref goes.HandoffAt(handoff, HandoffSlot.Enrolment);
            if (goes.HandoffAt(handoff, HandoffSlot.Play) == play + 1 && giver == old)
                giver = number;
        }

        stays.LookAway();
        return true;
    }

    private static void EndMerged<T>(ref Turn<T> goes)
        where T : struct, ITrace
    {
        switch (goes.Place)
        {
            case PlaceState.Open:
                goes.CancelOpen();
                break;
            case PlaceState.Planned or PlaceState.Held:
                goes.SkipTouch(SkipReason.Merged);
                break;
        }

        goes.CancelTasks();
        var play = goes.Play;
        goes.End(EndKind.Merged);
        goes.SkipStart(play, SkipReason.Merged);
    }

    /// <summary>
    /// A hand-off moves where the lead that stays has none open of its kind; else its offer is withdrawn.
    /// </summary>
    private void MergeHandoffs<T>(ref Turn<T> stays, ref Turn<T> goes)
        where T : struct, ITrace
    {
        stays.LookAway();
        goes.LookAway();
        var size = (int)HandoffSlot.RouteDue + 1;
        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            var isIdle = goes.HandoffStateOf(handoff) == HandoffState.None
                && goes.HandoffAt(handoff, HandoffSlot.RoutePlay) == 0;
            if (isIdle)
                continue;
            var slot = Tables.Handoffs[handoff].RecordSlot;
            var isFree = stays.HandoffStateOf(handoff) == HandoffState.None
                && stays.HandoffAt(handoff, HandoffSlot.RoutePlay) == 0;
            if (isFree)
            {
                goes.Numbers.Slice(slot, size).CopyTo(stays.Numbers.Slice(slot, size));
                stays[LeadSlot.ActiveHandoffs] |= 1L << (handoff & 63);
            }
            else if (goes.HandoffStateOf(handoff) == HandoffState.Open)
            {
                goes.Emit(goes.MakeOf(handoff, EffectKind.Cancel) with { Of = EffectKind.HandOff });
            }
        }
    }

    private void MergeFacts(Span<long> stays, Span<long> goes, LeadState state, LeadState other)
    {
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
        foreach (var signal in Tables.Signals)
        {
            if (signal.TrueUntilSlot >= 0)
                Merging.Latest(stays, goes, signal.TrueUntilSlot);
        }

        foreach (var score in Tables.Scores)
            Merging.Score(stays, goes, score);
        foreach (var cap in Tables.Channels.SelectMany(channel => channel.Caps))
            Merging.Ring(stays, goes, cap.Slot, cap.Limit);
        foreach (var content in Tables.Contents)
        {
            if (content.SentSlot >= 0)
                stays[content.SentSlot] |= goes[content.SentSlot];
        }

        foreach (var playbook in Tables.Playbooks)
        {
            if (playbook.ValueSlot >= 0)
                stays[playbook.ValueSlot] += goes[playbook.ValueSlot];
        }
    }
}
