using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// The hand-off that this input moves in its own place among the plays: by its clock, or by what must be mended.
    /// </summary>
    private static int HandoffToMove<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        if (turn.Wake.Kind == WakeKind.Handoff)
            return turn.Wake.Index;
        var mends = turn.Answered.Kind == AnsweredKind.Fix
            || (turn.Answered.Kind == AnsweredKind.Handoff
                && turn.HandoffStateOf(turn.Answered.Index) == HandoffState.Fixing);
        return mends ? turn.Answered.Index : -1;
    }

    private void MoveHandoff<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace
    {
        turn.LookAway();
        turn.Moved = true;
        if (turn.Answered.Kind == AnsweredKind.Fix)
            turn.OpenHandoff(handoff);
        else if (turn.Answered.Kind == AnsweredKind.Handoff)
            GiveFix(ref turn, handoff);
        else
            ElapseHandoff(ref turn, handoff);
    }

    private void ElapseHandoff<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace
    {
        var row = Tables.Handoffs[handoff];
        switch (turn.HandoffStateOf(handoff))
        {
            case HandoffState.Open:
                ElapseAccept(ref turn, handoff, row.Accept);
                break;
            case HandoffState.Accepted:
                turn.HandoffAt(handoff, HandoffSlot.Due) = LeadState.Never;
                if (row.Feedback is { } feedback)
                    turn.NotifyHandoff(handoff, feedback.Notify);
                break;
            case HandoffState.Fixing:
                if (ReasonOf(ref turn, handoff).Within is { } within)
                    turn.NotifyHandoff(handoff, within.Notify);
                turn.Emit(MakeFix(ref turn, handoff, EffectKind.Cancel));
                SettleWaiting(ref turn, handoff, Turn<T>.EndRejected);
                turn.CloseHandoff(handoff);
                break;
        }
    }

    private void ElapseAccept<T>(ref Turn<T> turn, int handoff, ClockTable accept)
        where T : struct, ITrace
    {
        turn.NotifyHandoff(handoff, accept.Notify);
        ref var reassigned = ref turn.HandoffAt(handoff, HandoffSlot.Reassigned);
        if (reassigned == accept.Reassign)
        {
            SettleWaiting(ref turn, handoff, Turn<T>.EndGivenUp);
            turn.CloseHandoff(handoff);
            return;
        }

        reassigned++;
        var due = turn.DueOf(accept);
        turn.HandoffAt(handoff, HandoffSlot.Due) = due;
        turn.Emit(turn.MakeOf(handoff, EffectKind.Reassign) with { Due = due, Attempt = (int)reassigned });
    }

    private void GiveFix<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace
    {
        var due = turn.DueOf(ReasonOf(ref turn, handoff).Within);
        turn.HandoffAt(handoff, HandoffSlot.Due) = due;
        turn.Emit(MakeFix(ref turn, handoff, EffectKind.FixBy) with { Due = due });
    }

    private Effect MakeFix<T>(ref Turn<T> turn, int handoff, EffectKind kind)
        where T : struct, ITrace
    {
        var reason = ReasonOf(ref turn, handoff);
        return turn.MakeOf(handoff, kind) with { Of = EffectKind.FixBy, Actor = reason.FixBy, Text = reason.Title };
    }

    private RejectTable ReasonOf<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace =>
        Tables.Handoffs[handoff].Reasons[(int)turn.HandoffAt(handoff, HandoffSlot.Reason) - 1];

    /// <summary>
    /// A rejection ends the enrolment: those that wait, and the one that gave it where it was accepted before and has
    /// gone on since. One that leads to mending leaves those that wait where they stand; it does so once.
    /// </summary>
    private void Reject<T>(ref Turn<T> turn, int handoff, int reason)
        where T : struct, ITrace
    {
        var row = Tables.Handoffs[handoff].Reasons[reason];
        ref var flags = ref turn.HandoffAt(handoff, HandoffSlot.Flags);
        var takesRoute = (flags & Turn<T>.TakesNoRoute) == 0;
        turn.HandoffAt(handoff, HandoffSlot.Reason) = reason + 1;
        if (turn.HandoffStateOf(handoff) == HandoffState.Accepted)
        {
            turn.DoomedPlay = (int)turn.HandoffAt(handoff, HandoffSlot.Play) - 1;
            turn.DoomedKey = turn.HandoffAt(handoff, HandoffSlot.Enrolment);
        }

        if (row.Route == RejectRoute.Fix && takesRoute && (flags & Turn<T>.FixGiven) == 0)
        {
            flags |= Turn<T>.FixGiven;
            turn.SetHandoff(handoff, HandoffState.Fixing, LeadState.Never);
            return;
        }

        SettleWaiting(ref turn, handoff, Turn<T>.EndRejected);
        if (row.Route == RejectRoute.Play && takesRoute)
        {
            turn.HandoffAt(handoff, HandoffSlot.RoutePlay) = row.Play + 1;
            turn.HandoffAt(handoff, HandoffSlot.RouteDue) = Time.Instants.Add(turn.Now, row.After);
            if (row.After == 0)
                turn.RouteNow = handoff;
        }

        turn.CloseHandoff(handoff);
    }

    /// <summary>
    /// Settles every enrolment that waits on a hand-off: with the outcome <c>accepted</c>, or at an end.
    /// </summary>
    private void SettleWaiting<T>(ref Turn<T> turn, int handoff, int? target)
        where T : struct, ITrace
    {
        foreach (var play in turn.Active())
        {
            for (long number = 0; turn.TryNextRecord(Tables.Plays[play], number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                if (!IsWaitingOn(ref turn, handoff))
                    continue;
                if (target is { } end)
                    turn.SettleAt(end);
                else
                    turn.Settle(OutcomeKind.Accepted);
            }
        }

        turn.LookAway();
    }

    private static bool IsWaitingOn<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace =>
        turn.Place == PlaceState.Waiting && turn.NodeRow.Kind == NodeKind.HandOff && turn.NodeRow.Handoff == handoff;

    /// <summary>
    /// After stopping, a rejection takes no route: where the enrolment that was stopped was the last that waited.
    /// </summary>
    private void LeaveHandoffs<T>(ref Turn<T> turn, int play, long key, int waitedOn)
        where T : struct, ITrace
    {
        if (turn[LeadSlot.ActiveHandoffs] == 0)
            return;
        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            if (turn.HandoffStateOf(handoff) == HandoffState.None || HasWaiting(ref turn, handoff))
                continue;
            var isGiver = turn.HandoffAt(handoff, HandoffSlot.Play) == play + 1
                && turn.HandoffAt(handoff, HandoffSlot.Enrolment) == key;
            if (isGiver || handoff == waitedOn)
                turn.HandoffAt(handoff, HandoffSlot.Flags) |= Turn<T>.TakesNoRoute;
        }
    }

    private bool HasWaiting<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace
    {
        var found = false;
        foreach (var play in turn.Active())
        {
            for (long number = 0; turn.TryNextRecord(Tables.Plays[play], number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                found |= IsWaitingOn(ref turn, handoff);
            }
        }

        turn.LookAway();
        return found;
    }
}
