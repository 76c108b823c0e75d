using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Rule 7.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// Whether any place may have come to something: at wake-ups and answers, and where somebody may wait for this
    /// event; in rounds of consequences where one has.
    /// </summary>
    private bool MaySettle<T>(ref Turn<T> turn)
        where T : struct, ITrace =>
        turn.IsRound
            ? turn.HasSettled
            : turn.IsWakeUp || turn.MovedInTurn
                || ((ulong)turn[LeadSlot.ActivePlays] & turn.Listeners.HeardBy) != 0;

    private void Waits<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        turn.HasSettled = false;
        var handoff = turn.IsRound ? -1 : HandoffToMove(ref turn);
        foreach (var play in turn.Active())
        {
            var row = Tables.Plays[play];
            if (handoff >= 0 && Tables.Handoffs[handoff].Order < row.Order)
            {
                MoveHandoff(ref turn, handoff);
                handoff = -1;
            }

            for (long number = 0; turn.TryNextRecord(row, number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                MoveOn(ref turn);
            }
        }

        if (handoff >= 0)
            MoveHandoff(ref turn, handoff);
        turn.LookAway();
    }

    private void MoveOn<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        if (turn.Play == turn.DoomedPlay && turn.EnrolmentKey == turn.DoomedKey && !turn.IsRound)
        {
            Withdraw(ref turn, SkipReason.Stopped);
            turn.End(EndKind.Rejected);
            return;
        }

        if (turn.Place != PlaceState.Settled && !turn.IsRound && turn[EnrolmentSlot.EnteredTurn] < turn.Number)
        {
            if (turn.Wake.Kind == WakeKind.Enrolment && turn.Wake.Index == turn.Play && turn.Wake.Place == turn.Record)
                Elapse(ref turn);
            else if (turn.Listeners.Listens[turn.Play] && turn.NodeRow.Kind == NodeKind.Listen)
                Listen(ref turn);
        }

        if (turn.Place != PlaceState.Settled)
            return;
        var target = (int)turn[EnrolmentSlot.Extra];
        switch (target)
        {
            case Turn<T>.EndRejected:
                turn.End(EndKind.Rejected);
                break;
            case Turn<T>.EndGivenUp:
                turn.End(EndKind.GivenUp);
                break;
            default:
                turn.SetPlace(PlaceState.Waiting);
                Walk(ref turn, target);
                break;
        }
    }

    private void Listen<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        foreach (var line in turn.NodeRow.Outcomes)
        {
            if (line.Match < 0 || !Matches(ref turn, line.Match))
                continue;
            turn.Settle(OutcomeKind.Match, match: line.Match);
            return;
        }
    }

    /// <summary>The time of the place is up.</summary>
    private static void Elapse<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        var row = turn.NodeRow;
        switch (row.Kind)
        {
            case NodeKind.Wait or NodeKind.WaitUntil:
                turn.SettleAt(row.Next);
                break;
            case NodeKind.EnterStep:
                // A step of a newer version that was still to begin.
                turn.SettleAt(turn.NodeIndex);
                break;
            case NodeKind.Repeat:
                turn.SettleAt(row.TargetNode);
                break;
            case NodeKind.Listen:
                turn.Settle(OutcomeKind.Otherwise);
                break;
            case NodeKind.AwaitTask or NodeKind.Choose or NodeKind.Approval:
                ElapseAnswer(ref turn, row);
                break;
            case NodeKind.Call:
                ElapseCall(ref turn, row);
                break;
            case NodeKind.Each when turn.Place == PlaceState.Between:
                turn.PlanTouch((int)turn[EnrolmentSlot.Attempt]);
                break;
            case NodeKind.Send or NodeKind.Share or NodeKind.Each:
                // A held touch: the release that follows looks at it.
                break;
            default:
                throw new InvalidOperationException($"unreachable: no time runs at {row.Kind}");
        }
    }

    private static void ElapseAnswer<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace
    {
        if (row.Within is { } clock)
            turn.NotifyLate(clock);
        turn.CancelOpen();
        turn.Settle(row.Kind == NodeKind.AwaitTask ? OutcomeKind.NotDone : OutcomeKind.Otherwise);
    }

    private static void ElapseCall<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace
    {
        var isOver = turn[EnrolmentSlot.Extra] <= turn.Now;
        switch (turn.Place)
        {
            // While the first attempt is open, HoldEnd is the end of the call's own clock.
            case PlaceState.Open when turn[EnrolmentSlot.Attempt] == 1 && turn[EnrolmentSlot.HoldEnd] <= turn.Now:
                if (row.Within is { } clock)
                    turn.NotifyLate(clock);
                turn.CancelOpen();
                turn.Settle(OutcomeKind.NotCalled);
                break;
            case PlaceState.Open when isOver:
                turn.CancelOpen();
                turn.Settle(OutcomeKind.NoAnswer);
                break;
            case PlaceState.Between or PlaceState.Held when isOver:
                turn.Settle(OutcomeKind.NoAnswer);
                break;
            case PlaceState.Between:
                turn.PlanTouch((int)turn[EnrolmentSlot.Attempt]);
                break;
        }
    }

    /// <summary>Walks on, from play to play where the walk says <c>continue with</c>.</summary>
    private void Walk<T>(ref Turn<T> turn, int node)
        where T : struct, ITrace
    {
        while (node >= 0)
        {
            turn.ContinueNode = -1;
            turn.Moved = true;
            program.Run(ref turn, turn.Play, node);
            node = turn.ContinueNode < 0 ? -1 : Continue(ref turn, turn.ContinueNode);
        }
    }
}
