using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

/// <summary>
/// The handling of one input, or of one wake-up, at one instant: what programs read a lead through, and what their
/// statements call. It lives on the stack of the engine; nothing may keep it.
/// </summary>
/// <typeparam name="T">Who listens.</typeparam>
public ref partial struct Turn<T>
    where T : struct, ITrace
{
    internal EnginePlan Plan;
    internal WorkspaceTables Tables;
    internal EventListeners Listeners;

    // Of the input only what somebody asks for: a copy of the whole waits until all of it has been written.
    internal string LeadId;
    internal string? EffectId;
    internal ReadOnlySpan<FieldValue> Values;
    internal Span<ulong> FiredSignals;
    internal Span<long> Numbers;
    internal Span<string?> Texts;
    internal long Number;
    internal ref EffectBuffer Effects;
    internal ref T Trace;

    // Facts that changed since the last round began, and whether any enrolment moved.
    internal ulong Changed;
    internal bool Moved;

    // Whether a place came to something, and its enrolment has not walked on yet.
    internal bool HasSettled;
    internal ulong ChangedInTurn;
    internal bool MovedInTurn;

    // Facts share bits, and all count as changed where something was not looked at yet: this is the zone alone.
    internal bool ZoneChanged;
    internal ulong Pending;
    internal WakeUp Wake;
    internal Answered Answered;

    // The hand-off whose rejection leads into a play at this instant; -1 for none.
    internal int RouteNow;

    // The enrolment that gave a hand-off which was accepted and is now rejected: it ends in its own place among the
    // others.
    internal int DoomedPlay;
    internal long DoomedKey;
    internal int EffectsCut;
    internal int ReleasePass;

    private int firstEffect;

    internal Turn(
        EnginePlan plan,
        LeadState state,
        scoped in Input input,
        long now,
        Span<ulong> firedSignals,
        ref EffectBuffer effects,
        ref T trace) =>
        Open(plan, state, input, now, firedSignals, ref effects, ref trace);

    /// <summary>
    /// Fills a turn that is empty. Where every event passes, a turn is made by this and not by the constructor, which
    /// would make it beside its place and copy it there.
    /// </summary>
    [MemberNotNull(nameof(Plan), nameof(Tables), nameof(Listeners), nameof(LeadId))]
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Open(
        EnginePlan plan,
        in LeadState state,
        scoped in Input input,
        long now,
        Span<ulong> firedSignals,
        [UnscopedRef] ref EffectBuffer effects,
        [UnscopedRef] ref T trace)
    {
        Plan = plan;
        Tables = plan.Tables;
        Numbers = state.Numbers;
        Texts = state.Texts;
        LeadId = input.LeadId;
        EffectId = input.EffectId;
        Values = input.Values;
        var isWakeUp = input.Kind == InputKind.WakeUp;
        IsWakeUp = isWakeUp;
        Event = isWakeUp ? -1 : input.Event;
        Listeners = plan.Listeners(Event);
        FiredSignals = firedSignals;
        Effects = ref effects;
        Trace = ref trace;
        Now = now;
        Number = state.Numbers[(int)LeadSlot.Turn];
        firstEffect = effects.Count;
        Wake = WakeUp.None;
        Answered = Answered.Nothing;
        RouteNow = -1;
        DoomedPlay = -1;
        Play = -1;
        ContinueNode = -1;
    }

    /// <summary>The instant at which the input is handled.</summary>
    public long Now { get; private set; }

    /// <summary>True in rounds of consequences, in which the input matches nothing.</summary>
    public bool IsRound { get; private set; }

    /// <summary>
    /// Index of the event being handled; -1 for changes, for wake-ups and in rounds of consequences.
    /// </summary>
    public int Event { get; private set; }

    /// <summary>Index of the play of the enrolment that the turn looks at; -1 for none.</summary>
    public int Play { get; internal set; }

    /// <summary>Index of the playbook that asks without an enrolment, from 1; 0 for none.</summary>
    internal int Asking { get; private set; }

    /// <summary>First number slot of that enrolment's record.</summary>
    internal int Record { get; set; }

    /// <summary>The node of <c>continue with</c> that a walk has come to; -1 for none.</summary>
    internal int ContinueNode { get; set; }

    internal readonly LeadState State => new(Numbers, Texts);

    internal bool IsWakeUp { get; private set; }

    internal readonly int SubjectTeam => (int)Numbers[(int)LeadSlot.Subject] - 1;

    /// <summary>From here on only consequences are looked at.</summary>
    internal void GoOn()
    {
        (IsRound, Event) = (true, -1);
        Listeners = Plan.Listeners(-1);
    }

    internal void NoteWakeUp()
    {
        if (Wake.Kind == WakeKind.Task)
        {
            NoteTaskWakeUp();
            return;
        }

        if (Wake.Kind == WakeKind.Enrolment)
            LookAt(Wake.Index, Wake.Place);
        Note(TraceKind.WakeUp, Play < 0 ? -1 : NodeIndex, (int)Wake.Kind, Wake.Index);
        LookAway();
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    internal void Note(
        TraceKind kind,
        int node,
        int index = -1,
        int item = -1,
        long before = 0,
        long after = 0,
        string? text = null)
    {
        if (T.IsOn && T.Wants(kind))
            Tell(kind, node, index, item, before, after, text);
    }

    private void Tell(TraceKind kind, int node, int index, int item, long before, long after, string? text)
    {
        var enrolment = Play < 0 ? 0 : (int)Numbers[Record + (int)EnrolmentSlot.Number];
        Trace.Add(new TraceNote(kind, Now, Play, node, enrolment, index, item, before, after, text));
    }
}
