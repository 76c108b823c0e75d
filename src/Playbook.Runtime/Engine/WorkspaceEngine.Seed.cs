using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// How a lead begins, and what is set aside.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// Begins a lead, or a team, of whom something is known before anything happens; nothing starts. Schedules count
    /// from this instant on, itself included.
    /// </summary>
    /// <param name="state">A state that <see cref="StateLayout.Reset"/> has made new.</param>
    /// <param name="leadId">The lead's id, or the team's name.</param>
    /// <param name="subjectTeam">Index of the team that the state is of; -1 for a lead.</param>
    /// <param name="time">The instant from which time runs.</param>
    /// <param name="fields">What is known.</param>
    public void Begin(LeadState state, string leadId, int subjectTeam, long time, ReadOnlySpan<FieldChange> fields)
    {
        state.Numbers[(int)LeadSlot.Subject] = subjectTeam + 1;
        var (effects, nobody) = (default(EffectBuffer), default(NoTrace));
        var input = new Input { Kind = InputKind.WakeUp, Event = -1, Time = time, LeadId = leadId };
        var turn = new Turn<NoTrace>(plan, state, input, time, [], ref effects, ref nobody);
        turn.Apply(fields);
        Seed(state, leadId, time, time - 1, ref effects, ref nobody);
        state.Numbers[(int)LeadSlot.FirstInput] = time;
        state.Numbers[(int)LeadSlot.NextWake] = NextWakeUp(ref turn).Due;
    }

    /// <summary>
    /// Takes up a state under tables it was not handled with before: what time and conditions would start is looked
    /// at anew, and nothing starts for being true already.
    /// </summary>
    public void TakeUp(LeadState state, string leadId)
    {
        if (state.Clock == LeadState.Unknown)
            return;
        var (effects, nobody) = (default(EffectBuffer), default(NoTrace));
        // What was due at this very instant has been.
        Seed(state, leadId, state.Clock, state.Clock, ref effects, ref nobody);
    }

    /// <summary>
    /// A new lead begins with everything unknown: conditions that are true of that have not become true, so they
    /// start nothing.
    /// </summary>
    private void SeedNew<T>(
        in LeadState state, string leadId, long now, ref EffectBuffer effects, ref T trace)
        where T : struct, ITrace
    {
        // Where only events start plays, nothing is remembered of what was true before, and nothing is due.
        if (plan.Restless.IsEmpty && !plan.HasFit)
            state.Numbers[(int)LeadSlot.Clock] = now;
        else
            Seed(state, leadId, now, now - 1, ref effects, ref trace);
    }

    // Schedules count after an instant.
    private void Seed<T>(
        LeadState state, string leadId, long now, long after, ref EffectBuffer effects, ref T trace)
        where T : struct, ITrace
    {
        var input = new Input { Kind = InputKind.WakeUp, Event = -1, Time = now, LeadId = leadId };
        var turn = new Turn<T>(plan, state, input, now, [], ref effects, ref trace);
        turn[LeadSlot.Clock] = now;
        if (plan.HasFit)
            program.Fit(ref turn);
        foreach (var play in plan.Restless)
        {
            var row = Tables.Plays[play];
            if (row.SubjectTeam != turn.SubjectTeam)
                continue;
            foreach (var trigger in row.Triggers)
                Seed(ref turn, play, trigger, after);
        }

        turn[LeadSlot.NextWake] = NextWakeUp(ref turn).Due;
    }

    private void Seed<T>(ref Turn<T> turn, int play, TriggerTable trigger, long after)
        where T : struct, ITrace
    {
        turn.LookAwayFor(play);
        switch (trigger.Kind)
        {
            case TriggerKind.Event:
                break;
            case TriggerKind.Condition:
                HasBecomeTrue(ref turn, trigger);
                break;
            case TriggerKind.Date:
                PlanDate(ref turn, play, trigger, mayStart: false);
                break;
            default:
                turn.Numbers[trigger.Slot] = OccurrenceAfter(ref turn, play, trigger, after);
                break;
        }
    }

    /// <summary>
    /// An input of more than a day ago changes nothing but consent that it withdraws: that field is set at the clock,
    /// and is seen when the next input is handled.
    /// </summary>
    private Handling HandleTooLate<T>(in LeadState state, in Input input, ref EffectBuffer effects, ref T trace)
        where T : struct, ITrace
    {
        var turn = new Turn<T>(plan, state, input, state.Clock, [], ref effects, ref trace);
        turn.Note(TraceKind.SetAside, -1, (int)HandlingKind.TooLate, text: input.Id);
        foreach (var setting in Tables.Events[input.Event].Sets)
        {
            var value = setting.EventField < 0 ? setting.Constant.Number : turn.EventNumber(setting.EventField);
            Withdraw(ref turn, setting.Field, value);
        }

        foreach (var change in input.Changes)
            Withdraw(ref turn, change.Field, change.Value.Number);
        return new Handling(HandlingKind.TooLate, 0, 0);
    }

    // What has changed since the lead was handled last, and was not looked at yet.
    private const long Unseen = 1;

    private void Withdraw<T>(ref Turn<T> turn, int field, long value)
        where T : struct, ITrace
    {
        if (!Tables.Fields[field].IsConsent || value != 0)
            return;
        turn.SetField(field, FieldValue.Of(0));
        turn[LeadSlot.Flags] |= Unseen;
    }

    private Handling SetAside<T>(
        in LeadState state,
        in Input input,
        HandlingKind kind,
        int wakeUps,
        int cut,
        ref EffectBuffer effects,
        ref T trace)
        where T : struct, ITrace
    {
        if (T.IsOn)
        {
            var turn = new Turn<T>(plan, state, input, state.Clock, [], ref effects, ref trace);
            turn.Note(TraceKind.SetAside, -1, (int)kind, text: input.Id);
        }

        return new Handling(kind, wakeUps, cut);
    }
}
