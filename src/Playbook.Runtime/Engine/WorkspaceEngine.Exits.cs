using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Rule 6.
public sealed partial class WorkspaceEngine<TProgram>
{
    private void Exits<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        if (turn[LeadSlot.ActiveHandoffs] != 0)
            DropRoutes(ref turn);
        foreach (var play in turn.Active(turn.Listeners.StoppedBy))
        {
            var row = Tables.Plays[play];
            for (long number = 0; turn.TryNextRecord(row, number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                if (MustStop(ref turn, play, row))
                    Stop(ref turn);
            }
        }

        turn.LookAway();
    }

    private bool MustStop<T>(ref Turn<T> turn, int play, PlayTable row, bool isRoute = false)
        where T : struct, ITrace
    {
        if (turn.Listeners.Stops[play])
        {
            foreach (var match in row.StopOn)
            {
                if (Matches(ref turn, match))
                    return true;
            }
        }

        foreach (var condition in row.StopWhen)
        {
            // An enrolment that began in this turn has not been asked yet, nor has a route that was taken up in it.
            if ((turn.IsRound || isRoute || MayHaveChanged(ref turn, condition)) && Holds(ref turn, condition))
                return true;
        }

        return false;
    }

    private bool MayHaveChanged<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace
    {
        var row = Tables.Conditions[condition];
        return (row.Reads & (turn.Pending | turn.Changed)) != 0 || (row.IsTimeDependent && turn.IsWakeUp);
    }

    /// <summary>
    /// Ends the enrolment: withdraws what is open, skips what waits for release. A hand-off that it gave lives on,
    /// and takes no route if it is rejected, unless somebody else waits on it.
    /// </summary>
    private void Stop<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        // What was asked for comes before what only waits, and tasks that were left before what is open now.
        turn.CancelTasks();
        Withdraw(ref turn, SkipReason.Stopped);
        var (play, key) = (turn.Play, turn.EnrolmentKey);
        var waits = turn is { Place: PlaceState.Waiting, NodeRow.Kind: NodeKind.HandOff };
        var waitedOn = waits ? turn.NodeRow.Handoff : -1;
        turn.End(EndKind.Stopped);
        LeaveHandoffs(ref turn, play, key, waitedOn);
    }

    private static void Withdraw<T>(ref Turn<T> turn, SkipReason reason)
        where T : struct, ITrace
    {
        switch (turn.Place)
        {
            case PlaceState.Open:
                turn.CancelOpen();
                break;
            case PlaceState.Planned or PlaceState.Held:
                turn.SkipTouch(reason);
                break;
        }
    }

    /// <summary>A route is dropped when its play would stop at once.</summary>
    private void DropRoutes<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            var play = (int)turn.HandoffAt(handoff, HandoffSlot.RoutePlay) - 1;
            if (play < 0)
                continue;
            turn.LookAwayFor(play);
            if (MustStop(ref turn, play, Tables.Plays[play], isRoute: true))
                DropRoute(ref turn, handoff);
        }
    }

    private static void DropRoute<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace
    {
        turn.HandoffAt(handoff, HandoffSlot.RoutePlay) = 0;
        turn.HandoffAt(handoff, HandoffSlot.RouteDue) = LeadState.Never;
        turn.RestIfEmpty(handoff);
        turn.Moved = true;
        turn.Note(TraceKind.RouteDropped, -1, handoff);
    }
}
