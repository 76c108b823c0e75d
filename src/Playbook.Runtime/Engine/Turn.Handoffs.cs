using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// A hand-off is a record of its own, one open per hand-off and lead: it outlives the enrolment that gave it.
public ref partial struct Turn<T>
{
    internal const long FixGiven = 1;
    internal const long TakesNoRoute = 2;
    private const int NoticeShift = 8;

    internal readonly ref long HandoffAt(int handoff, HandoffSlot slot) =>
        ref Numbers[Tables.Handoffs[handoff].RecordSlot + (int)slot];

    internal readonly HandoffState HandoffStateOf(int handoff) => (HandoffState)HandoffAt(handoff, HandoffSlot.State);

    internal void SetHandoff(int handoff, HandoffState state, long due)
    {
        HandoffAt(handoff, HandoffSlot.State) = (long)state;
        HandoffAt(handoff, HandoffSlot.Due) = due;
        this[LeadSlot.ActiveHandoffs] |= 1L << (handoff & 63);
        Note(TraceKind.HandoffChanged, -1, handoff, after: (long)state);
    }

    /// <summary>
    /// Hands the lead off, or waits on the hand-off that is open. One that was accepted is open no more: a new one
    /// takes its record, and what the customer said to the earlier is awaited no longer.
    /// </summary>
    private bool Offer(NodeTable row)
    {
        var handoff = row.Handoff;
        if (HandoffStateOf(handoff) is HandoffState.Open or HandoffState.Fixing)
            return true;
        HandoffAt(handoff, HandoffSlot.Play) = Play + 1;
        HandoffAt(handoff, HandoffSlot.Node) = NodeIndex;
        HandoffAt(handoff, HandoffSlot.Enrolment) = EnrolmentKey;
        HandoffAt(handoff, HandoffSlot.Visit) = VisitOf(row);
        HandoffAt(handoff, HandoffSlot.Flags) = 0;
        HandoffAt(handoff, HandoffSlot.Reason) = 0;
        OpenHandoff(handoff);
        return true;
    }

    /// <summary>Offers the lead: at first, and once more when what a rejection named is mended.</summary>
    internal void OpenHandoff(int handoff)
    {
        var due = DueOf(Tables.Handoffs[handoff].Accept);
        HandoffAt(handoff, HandoffSlot.OpenedAt) = Now;
        HandoffAt(handoff, HandoffSlot.Reassigned) = 0;
        SetHandoff(handoff, HandoffState.Open, due);
        var again = (HandoffAt(handoff, HandoffSlot.Flags) & FixGiven) != 0;
        Emit(MakeOf(handoff, EffectKind.HandOff) with { Due = due, Attempt = again ? 2 : 1 });
    }

    internal void CloseHandoff(int handoff)
    {
        SetHandoff(handoff, HandoffState.None, LeadState.Never);
        RestIfEmpty(handoff);
    }

    internal void RestIfEmpty(int handoff)
    {
        for (var other = handoff & 63; other < Tables.Handoffs.Length; other += 64)
        {
            if (HandoffStateOf(other) != HandoffState.None || HandoffAt(other, HandoffSlot.RoutePlay) != 0)
                return;
        }

        this[LeadSlot.ActiveHandoffs] &= ~(1L << (handoff & 63));
    }

    /// <summary>An effect of the hand-off itself, under the identity of the statement that gave it.</summary>
    internal readonly Effect MakeOf(int handoff, EffectKind kind)
    {
        var row = Tables.Handoffs[handoff];
        return new Effect
        {
            Kind = kind,
            Of = kind,
            Play = (int)HandoffAt(handoff, HandoffSlot.Play) - 1,
            Node = (int)HandoffAt(handoff, HandoffSlot.Node),
            Handoff = handoff,
            Content = -1,
            Channel = -1,
            Actor = row.To,
            Time = Now,
            Due = LeadState.Never,
            NotAfter = LeadState.Never,
            Enrolment = (int)HandoffAt(handoff, HandoffSlot.Enrolment),
            Lead = OwnerOf(HandoffAt(handoff, HandoffSlot.Enrolment)),
            Visit = (int)HandoffAt(handoff, HandoffSlot.Visit),
            Attempt = 1,
        };
    }

    /// <summary>The notice that a clock of the hand-off has run out. Each has an identity of its own.</summary>
    internal void NotifyHandoff(int handoff, int actor)
    {
        if (actor < 0)
            return;
        ref var flags = ref HandoffAt(handoff, HandoffSlot.Flags);
        flags += 1 << NoticeShift;
        Emit(MakeOf(handoff, EffectKind.Notify) with { Actor = actor, Attempt = (int)(flags >> NoticeShift) });
    }
}
