using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Rule 2: what wakes a lead next.
public sealed partial class WorkspaceEngine<TProgram>
{
    private WakeUp NextWakeUp<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        var first = WakeUp.None;
        if (turn[LeadSlot.ActivePlays] != 0)
            LookAtEnrolments(ref turn, ref first);
        if (turn[LeadSlot.ActiveHandoffs] != 0)
            LookAtHandoffs(ref turn, ref first);
        foreach (var play in plan.Restless)
        {
            if (Tables.Plays[play].SubjectTeam == turn.SubjectTeam)
                LookAtTriggers(ref turn, play, ref first);
        }

        turn.LookAway();
        return first;
    }

    private void LookAtEnrolments<T>(ref Turn<T> turn, ref WakeUp first)
        where T : struct, ITrace
    {
        for (var play = 0; play < Tables.Plays.Length; play++)
        {
            if (!turn.MayBeActive(play))
                continue;
            var row = Tables.Plays[play];
            for (long number = 0; turn.TryNextRecord(row, number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentNumber;
                var due = turn[EnrolmentSlot.Due];
                Keep(new WakeUp(due, row.Order, number, WakeKind.Enrolment, play, record), ref first);
                foreach (var condition in row.StopWhen)
                    LookAtCondition(ref turn, condition, row.Order, number, ref first);
            }
        }
    }

    private void LookAtHandoffs<T>(ref Turn<T> turn, ref WakeUp first)
        where T : struct, ITrace
    {
        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            if (turn.HandoffStateOf(handoff) != HandoffState.None)
            {
                var due = turn.HandoffAt(handoff, HandoffSlot.Due);
                Keep(new WakeUp(due, Tables.Handoffs[handoff].Order, 0, WakeKind.Handoff, handoff, -1), ref first);
            }

            var play = (int)turn.HandoffAt(handoff, HandoffSlot.RoutePlay) - 1;
            if (play < 0)
                continue;
            turn.LookAway();
            var row = Tables.Plays[play];
            var start = turn.HandoffAt(handoff, HandoffSlot.RouteDue);
            Keep(new WakeUp(start, row.Order, 0, WakeKind.Route, handoff, -1), ref first);
            foreach (var condition in row.StopWhen)
                LookAtCondition(ref turn, condition, row.Order, 0, ref first);
        }
    }

    private void LookAtTriggers<T>(ref Turn<T> turn, int play, ref WakeUp first)
        where T : struct, ITrace
    {
        var row = Tables.Plays[play];
        turn.LookAway();
        for (var i = 0; i < row.Triggers.Length; i++)
        {
            var trigger = row.Triggers[i];
            if (trigger.Kind == TriggerKind.Condition)
                LookAtCondition(ref turn, trigger.Condition, row.Order, 0, ref first);
            else if (EnginePlan.IsClocked(trigger) && turn.Numbers[trigger.Slot] is var due and not LeadState.Unknown)
                Keep(new WakeUp(due, row.Order, 0, WakeKind.Trigger, play, i), ref first);
        }
    }

    private void LookAtCondition<T>(ref Turn<T> turn, int condition, int order, long number, ref WakeUp first)
        where T : struct, ITrace
    {
        if (!Tables.Conditions[condition].IsTimeDependent)
            return;
        var change = program.NextChange(ref turn, condition);
        Keep(new WakeUp(change, order, number, WakeKind.Condition, -1, condition), ref first);
    }

    private static void Keep(in WakeUp candidate, ref WakeUp first)
    {
        if (candidate.IsBefore(first))
            first = candidate;
    }
}
