using System.Runtime.CompilerServices;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>
/// Decides what one workspace does about one lead at a time: a pure function of the state and the input, the same on
/// every host. It keeps nothing itself, so one engine may serve many threads as long as each state is handled by one
/// at a time.
/// </summary>
/// <typeparam name="TProgram">
/// What the text of the workspace says; a readonly struct, so that nothing is copied.
/// </typeparam>
public sealed partial class WorkspaceEngine<TProgram> : IPlaybookEngine
    where TProgram : struct, IWorkspaceProgram
{
    private readonly EnginePlan plan;
    private readonly TProgram program;

    public WorkspaceEngine(TProgram program)
    {
        this.program = program;
        Tables = program.Tables;
        plan = new EnginePlan(Tables);
    }

    public WorkspaceTables Tables { get; }

    /// <summary>Handles one input; effects are added to the buffer.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    public Handling Handle(LeadState state, in Input input, ref EffectBuffer effects)
    {
        var nobody = default(NoTrace);
        return Take(state, input, ref effects, ref nobody);
    }

    /// <summary>Handles one input and tells how it went.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The input names an event that the workspace does not
    /// have.</exception>
    public Handling Handle<T>(LeadState state, in Input input, ref EffectBuffer effects, ref T trace)
        where T : struct, ITrace =>
        Take(state, input, ref effects, ref trace);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private Handling Take<T>(in LeadState state, in Input input, ref EffectBuffer effects, ref T trace)
        where T : struct, ITrace
    {
        var events = (uint)Tables.Events.Length;
        ArgumentOutOfRangeException.ThrowIfGreaterThanOrEqual((uint)input.Event, events, nameof(input));
        var listeners = plan.Listeners(input.Event);
        if (!listeners.IsUnheard)
            state.Fetch();
        var now = input.Time;
        var kind = HandlingKind.Handled;
        if (state.Clock == LeadState.Unknown)
        {
            // Nobody waits for an answer of somebody of whom nothing has come in.
            if (listeners.IsAnswer)
                return SetAside(state, input, HandlingKind.NothingOpen, 0, 0, ref effects, ref trace);
            SeedNew(state, input.LeadId, now, ref effects, ref trace);
        }
        else if (now < state.Clock)
        {
            if (state.Clock - now > Limits.Late)
                return HandleTooLate(state, input, ref effects, ref trace);
            now = state.Clock;
            kind = HandlingKind.Late;
        }

        var (wakeUps, cut) = (0, 0);
        while (state.NextWake <= now)
        {
            if (wakeUps == Limits.WakeUps)
                return SetAside(state, input, HandlingKind.TooManyWakeUps, wakeUps, cut, ref effects, ref trace);
            wakeUps += WakeOnce(state, input.LeadId, ref effects, ref trace, ref cut);
        }

        if (!T.IsOn)
        {
            if (SurelyAnswersNothing(state, listeners))
                return new Handling(HandlingKind.NothingOpen, wakeUps, cut);
            if (listeners.IsUnheard && PassesBy(state, input, listeners, now))
                return new Handling(kind, wakeUps, cut);
        }

        var made = HandleNow(state, input, now, 0, ref effects, ref trace, out var setAside);
        return new Handling(setAside == HandlingKind.Handled ? kind : setAside, wakeUps, cut + made);
    }

    /// <summary>Lets time pass up to and including an instant, and tells nobody how it went.</summary>
    public Handling AdvanceTo(LeadState state, string leadId, long instant, ref EffectBuffer effects)
    {
        var nobody = default(NoTrace);
        return AdvanceTo(state, leadId, instant, ref effects, ref nobody);
    }

    /// <summary>
    /// Lets time pass up to and including an instant: handles the wake-ups that are due, then sets the clock and
    /// takes off what scores have lost. <see cref="HandlingKind.TooManyWakeUps"/> where more were due than one input
    /// may cause: call again to go on.
    /// </summary>
    public Handling AdvanceTo<T>(LeadState state, string leadId, long instant, ref EffectBuffer effects, ref T trace)
        where T : struct, ITrace
    {
        if (state.Clock == LeadState.Unknown)
            return new Handling(HandlingKind.Handled, 0, 0);
        var (wakeUps, cut) = (0, 0);
        while (state.NextWake <= instant)
        {
            if (wakeUps == Limits.WakeUps)
                return new Handling(HandlingKind.TooManyWakeUps, wakeUps, cut);
            wakeUps += WakeOnce(state, leadId, ref effects, ref trace, ref cut);
        }

        if (instant > state.Clock)
        {
            var pass = new Input { Kind = InputKind.WakeUp, Event = -1, Time = instant, LeadId = leadId };
            var turn = new Turn<T>(plan, state, pass, instant, [], ref effects, ref trace);
            turn[LeadSlot.Clock] = instant;
            turn.Fade();
        }

        return new Handling(HandlingKind.Handled, wakeUps, cut);
    }

    /// <summary>
    /// Takes an event that says nothing to this lead, as most do: nothing counts or starts by it, nobody stands where
    /// it is heard, nothing waits and nothing has faded. What is left to do needs no turn, and is done here.
    /// </summary>
    private bool PassesBy(in LeadState state, in Input input, EventListeners listeners, long now)
    {
        if (!input.Changes.IsEmpty)
            return false;
        var numbers = state.Numbers;
        var waiting = ((ulong)numbers[(int)LeadSlot.ActivePlays] & listeners.MovedBy)
            | (ulong)(numbers[(int)LeadSlot.ActiveHandoffs] | numbers[(int)LeadSlot.PlannedTouches])
            | (ulong)(numbers[(int)LeadSlot.Flags] & Unseen);
        // What counts from the first input has a wake-up only now.
        var isFirst = numbers[(int)LeadSlot.FirstInput] == LeadState.Unknown;
        if (waiting != 0 || (isFirst && plan.HasTimedConditions))
            return false;
        foreach (var slot in plan.FadingSlots)
        {
            if (numbers[slot] <= now && numbers[slot] != LeadState.Unknown)
                return false;
        }

        numbers[(int)LeadSlot.Turn]++;
        numbers[(int)LeadSlot.Clock] = now;
        if (isFirst)
            numbers[(int)LeadSlot.FirstInput] = now;
        if (!listeners.IsEngagement)
            return true;
        numbers[(int)LeadSlot.LastActivity] = now;
        foreach (var decay in plan.KeptByActivity)
            numbers[decay.NextSlot] = Time.Instants.Add(now, decay.Every);
        return true;
    }

    private int HandleNow<T>(
        in LeadState state,
        in Input input,
        long now,
        ulong changed,
        ref EffectBuffer effects,
        ref T trace,
        out HandlingKind setAside)
        where T : struct, ITrace
    {
        if (plan.SignalWords > 1)
            return HandleManySignals(state, input, now, changed, ref effects, ref trace, out setAside);
        var fired = 0UL;
        var signals = new Span<ulong>(ref fired);
        return HandleNow(state, input, now, changed, signals, ref effects, ref trace, out setAside);
    }

    // A stretch of the stack whose size is not fixed makes the method that has it slow, so few have it.
    private int HandleManySignals<T>(
        in LeadState state,
        in Input input,
        long now,
        ulong changed,
        ref EffectBuffer effects,
        ref T trace,
        out HandlingKind setAside)
        where T : struct, ITrace
    {
        Span<ulong> fired = stackalloc ulong[plan.SignalWords];
        return HandleNow(state, input, now, changed, fired, ref effects, ref trace, out setAside);
    }

    // Not put into its callers: what it needs of the stack is much, and is laid out once.
    [MethodImpl(MethodImplOptions.NoInlining)]
    private int HandleNow<T>(
        in LeadState state,
        in Input input,
        long now,
        ulong changed,
        Span<ulong> fired,
        ref EffectBuffer effects,
        ref T trace,
        out HandlingKind setAside)
        where T : struct, ITrace
    {
        state.Numbers[(int)LeadSlot.Turn]++;
        var row = Tables.Events[input.Event];
        // Locals are empty where a method begins; to say so here would have it emptied twice.
        scoped Turn<T> turn;
        Unsafe.SkipInit(out turn);
        turn.Open(plan, state, input, now, fired, ref effects, ref trace);
        var found = row.Role == EventRole.None
            ? HandlingKind.Handled
            : FindAnswered(ref turn, row, out turn.Answered);
        setAside = found;
        if (found != HandlingKind.Handled)
        {
            turn.Note(TraceKind.SetAside, -1, (int)found, text: input.Id);
            return 0;
        }

        turn.Changed = changed;
        LookAgain(ref turn);
        turn.Moved = turn.Changed != 0;
        turn.Note(TraceKind.Input, -1, input.Event, text: input.Id);
        turn[LeadSlot.Clock] = now;
        if (turn[LeadSlot.FirstInput] == LeadState.Unknown)
            CountFrom(ref turn, now);

        turn.Apply(row);
        turn.Apply(input.Changes);
        if (row.HasFacts)
            program.Facts(ref turn);
        if (row.HasSignals)
            program.Signals(ref turn);
        turn.Fade();
        if (row.HasPoints)
            program.Points(ref turn);
        if (row.IsEngagement)
            turn.KeepByActivity();
        if (plan.HasFit)
            program.Fit(ref turn);
        if (row.Role != EventRole.None)
            TakeAnswer(ref turn, row);
        if (!IsAtRest(ref turn))
            RunToRest(ref turn);
        return turn.EffectsCut;
    }

    // What counts from the first input has a wake-up only now.
    private void CountFrom<T>(ref Turn<T> turn, long firstInput)
        where T : struct, ITrace
    {
        turn[LeadSlot.FirstInput] = firstInput;
        turn.MovedInTurn = plan.HasTimedConditions;
    }

    /// <summary>
    /// Whether nobody can be moved by what has come in, as after most inputs: it starts nothing, nobody stands where
    /// it is heard or stops a play, nothing waits for release, and no wake-up hangs on what it changed.
    /// </summary>
    private bool IsAtRest<T>(ref Turn<T> turn)
        where T : struct, ITrace =>
        !turn.Moved && !turn.MovedInTurn
        && !turn.Listeners.MayStart(turn.FiredSignals)
        && ((ulong)turn[LeadSlot.ActivePlays] & turn.Listeners.MovedBy) == 0
        && (turn[LeadSlot.ActiveHandoffs] | turn[LeadSlot.PlannedTouches]) == 0
        && ((turn.Changed | turn.ChangedInTurn) & plan.WakeReads) == 0;

    /// <summary>Rules 6 to 10: rounds until nothing moves, releases between them.</summary>
    private void RunToRest<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        do
        {
            Round(ref turn);
            while (turn.Changed != 0 || turn.Moved)
            {
                turn.GoOn();
                if (plan.HasFit)
                    program.Fit(ref turn);
                Round(ref turn);
            }

            turn.GoOn();
        }
        while (Release(ref turn));
        // Time can change no answer earlier than before unless what the answer reads has changed.
        if (turn.MovedInTurn || turn.IsWakeUp || (turn.ChangedInTurn & plan.TimeReads) != 0)
            turn[LeadSlot.NextWake] = NextWakeUp(ref turn).Due;
    }

    private void Round<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        turn.Pending = turn.Changed;
        turn.ChangedInTurn |= turn.Changed;
        turn.MovedInTurn |= turn.Moved;
        turn.Changed = 0;
        turn.Moved = false;
        var active = (ulong)turn[LeadSlot.ActivePlays];
        var handoffs = turn[LeadSlot.ActiveHandoffs];
        if ((active & turn.Listeners.StoppedBy) != 0 || handoffs != 0)
            Exits(ref turn);
        if ((active | (ulong)handoffs) != 0 && MaySettle(ref turn))
            Waits(ref turn);

        // Its play may be over since.
        if (turn.Wake.Kind == WakeKind.Task && !turn.IsRound)
            turn.ElapseTask(turn.Wake.Index);
        Starts(ref turn);
        turn.LookAway();
        turn.ChangedInTurn |= turn.Changed;
        turn.MovedInTurn |= turn.Moved;
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static void LookAgain<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        if ((turn[LeadSlot.Flags] & Unseen) == 0)
            return;
        turn[LeadSlot.Flags] &= ~Unseen;
        turn.Changed = Facts.All;
    }

    private bool Holds<T>(ref Turn<T> turn, int condition)
        where T : struct, ITrace
    {
        var holds = program.Holds(ref turn, condition);
        turn.Note(TraceKind.Condition, -1, condition, after: holds ? 1 : 0);
        return holds;
    }

    private bool Matches<T>(ref Turn<T> turn, int match)
        where T : struct, ITrace
    {
        if (!program.Matches(ref turn, match))
            return false;
        turn.Note(TraceKind.Match, -1, match);
        return true;
    }
}
