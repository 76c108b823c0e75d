using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Rule 2: what wakes a lead next.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// Handles the earliest wake-up. Gives how many inputs that was: none where conditions only might have changed and
    /// have not, for then nothing happens to the lead, and its clock stands still.
    /// </summary>
    private int WakeOnce<T>(in LeadState state, string leadId, ref EffectBuffer effects, ref T trace, ref int cut)
        where T : struct, ITrace
    {
        var fired = plan.NoSignals.AsSpan();
        var due = state.NextWake;
        var moved = !plan.Moves.IsEmpty && MoveOnFromVersions(state, leadId, due, ref effects, ref trace);
        var input = new Input { Kind = InputKind.WakeUp, Event = -1, Time = due, LeadId = leadId };
        scoped Turn<T> turn = default;
        turn.Open(plan, state, input, due, fired, ref effects, ref trace);
        // Where no answer changes with time, what is due is written down.
        turn.Wake = moved ? WakeUp.None with { Due = due, Kind = WakeKind.Condition }
            : plan.HasTimedConditions ? DueWakeUp(state, input, fired, ref effects)
            : NextWakeUp(ref turn);
        if (turn.Wake.Due != due || turn.Wake.Kind == WakeKind.None)
        {
            turn[LeadSlot.NextWake] = turn.Wake.Due;
            return 0;
        }

        turn.Number = ++turn[LeadSlot.Turn];
        turn[LeadSlot.Clock] = due;
        LookAgain(ref turn);
        turn.NoteWakeUp();
        // Of whom has moved, the play there asks all that it asks, as of whom has just begun.
        if (moved)
        {
            turn.Changed = Facts.All;
            turn.GoOn();
        }

        turn.Fade();
        if (plan.HasFit)
            program.Fit(ref turn);
        RunToRest(ref turn);
        cut += turn.EffectsCut;
        return 1;
    }

    /// <summary>What is due; where that is nothing, when to look again.</summary>
    private WakeUp DueWakeUp(in LeadState state, in Input input, Span<ulong> fired, ref EffectBuffer effects)
    {
        var nobody = default(NoTrace);
        Span<long> points = stackalloc long[plan.PointSlots.Length];
        KeepPoints(state.Numbers, points);
        // As it was just before, or as it was left at this very instant: only points have passed with time since.
        var until = Math.Max(state.Clock, input.Time - 1);
        var before = new Turn<NoTrace>(plan, state, input, until, fired, ref effects, ref nobody);
        before.Fade();
        var wake = NextWakeUp(ref before, surelyAt: input.Time);
        if (wake.Due != input.Time)
        {
            var now = new Turn<NoTrace>(plan, state, input, input.Time, fired, ref effects, ref nobody);
            now.Fade();
            wake = WakeUp.None with { Due = NextWakeUp(ref now).Due };
        }

        RestorePoints(state.Numbers, points);
        return wake;
    }

    private void KeepPoints(Span<long> numbers, Span<long> points)
    {
        for (var i = 0; i < points.Length; i++)
            points[i] = numbers[plan.PointSlots[i]];
    }

    private void RestorePoints(Span<long> numbers, Span<long> points)
    {
        for (var i = 0; i < points.Length; i++)
            numbers[plan.PointSlots[i]] = points[i];
    }

    /// <param name="surelyAt">
    /// Conditions of that instant are told only where their answer is another then; all others where it may be.
    /// </param>
    private WakeUp NextWakeUp<T>(ref Turn<T> turn, long surelyAt = LeadState.Unknown)
        where T : struct, ITrace
    {
        var first = WakeUp.None;
        // Before whoever gave them: what was left is older than where that stands now. They outlive their plays.
        if (Tables.TaskClocksSlot >= 0)
            LookAtTasks(ref turn, ref first);
        if (turn[LeadSlot.ActivePlays] != 0)
            LookAtEnrolments(ref turn, surelyAt, ref first);
        if (turn[LeadSlot.ActiveHandoffs] != 0)
            LookAtHandoffs(ref turn, surelyAt, ref first);
        foreach (var play in plan.Restless)
        {
            if (Tables.Plays[play].SubjectTeam == turn.SubjectTeam)
                LookAtTriggers(ref turn, play, surelyAt, ref first);
        }

        turn.LookAway();
        return first;
    }

    private void LookAtEnrolments<T>(ref Turn<T> turn, long surelyAt, ref WakeUp first)
        where T : struct, ITrace
    {
        foreach (var play in turn.Active())
        {
            var row = Tables.Plays[play];
            for (long number = 0; turn.TryNextRecord(row, number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                var due = turn[EnrolmentSlot.Due];
                Keep(new WakeUp(due, row.Order, number, WakeKind.Enrolment, play, record), ref first);
                if (!plan.Moves.IsEmpty && MovesAt(ref turn, play) is var moves and not LeadState.Never)
                    Keep(new WakeUp(moves, row.Order, number, WakeKind.Condition, -1, -1), ref first);
                foreach (var condition in row.StopWhen)
                    LookAtCondition(ref turn, condition, row.Order, number, surelyAt, ref first);
            }
        }
    }

    private void LookAtTasks<T>(ref Turn<T> turn, ref WakeUp first)
        where T : struct, ITrace
    {
        for (var nth = 0; nth < Limits.OpenTasks; nth++)
        {
            if (turn.TaskAt(nth) is not (>= 0 and var slot))
                continue;
            var (play, _, enrolment, _, _) = turn.TaskIn(slot);
            var order = Tables.Plays[play].Order;
            Keep(new WakeUp(turn.TaskDue(slot), order, enrolment, WakeKind.Task, slot, -1), ref first);
        }
    }

    private void LookAtHandoffs<T>(ref Turn<T> turn, long surelyAt, ref WakeUp first)
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
            turn.LookAwayFor(play);
            var row = Tables.Plays[play];
            var start = turn.HandoffAt(handoff, HandoffSlot.RouteDue);
            Keep(new WakeUp(start, row.Order, 0, WakeKind.Route, handoff, -1), ref first);
            foreach (var condition in row.StopWhen)
                LookAtCondition(ref turn, condition, row.Order, 0, surelyAt, ref first);
        }
    }

    private void LookAtTriggers<T>(ref Turn<T> turn, int play, long surelyAt, ref WakeUp first)
        where T : struct, ITrace
    {
        var row = Tables.Plays[play];
        turn.LookAwayFor(play);
        for (var i = 0; i < row.Triggers.Length; i++)
        {
            var trigger = row.Triggers[i];
            if (trigger.Kind == TriggerKind.Condition)
                LookAtCondition(ref turn, trigger.Condition, row.Order, 0, surelyAt, ref first);
            else if (EnginePlan.IsClocked(trigger) && turn.Numbers[trigger.Slot] is var due and not LeadState.Unknown)
                Keep(new WakeUp(due, row.Order, 0, WakeKind.Trigger, play, i), ref first);
        }
    }

    private void LookAtCondition<T>(
        ref Turn<T> turn, int condition, int order, long number, long surelyAt, ref WakeUp first)
        where T : struct, ITrace
    {
        if (!Tables.Conditions[condition].IsTimeDependent)
            return;
        var change = program.NextChange(ref turn, condition);
        if (change != surelyAt || IsOtherwiseAt(ref turn, condition, change))
            Keep(new WakeUp(change, order, number, WakeKind.Condition, -1, condition), ref first);
    }

    /// <summary>Whether a condition, about what the turn looks at, answers otherwise later than it does now.</summary>
    private bool IsOtherwiseAt<T>(ref Turn<T> turn, int condition, long later)
        where T : struct, ITrace
    {
        var nobody = default(NoTrace);
        Span<long> points = stackalloc long[plan.PointSlots.Length];
        KeepPoints(turn.Numbers, points);
        var now = Peek(ref turn, turn.Now, ref nobody);
        var then = Peek(ref turn, later, ref nobody);
        var before = program.Holds(ref now, condition);
        // Points are nobody's question.
        then.LookAway();
        then.Fade();
        if (plan.HasFit)
            program.Fit(ref then);
        then.LookAsBefore(turn.Play, turn.Record, turn.Asking);
        var after = program.Holds(ref then, condition);
        RestorePoints(turn.Numbers, points);
        return before != after;
    }

    private Turn<NoTrace> Peek<T>(ref Turn<T> turn, long at, ref NoTrace nobody)
        where T : struct, ITrace
    {
        var pass = new Input { Kind = InputKind.WakeUp, Event = -1, Time = at, LeadId = turn.LeadId };
        var peek = new Turn<NoTrace>(plan, turn.State, pass, at, [], ref turn.Effects, ref nobody);
        peek.LookAsBefore(turn.Play, turn.Record, turn.Asking);
        return peek;
    }

    private static void Keep(in WakeUp candidate, ref WakeUp first)
    {
        if (candidate.Due <= first.Due && candidate.IsBefore(first))
            first = candidate;
    }
}
