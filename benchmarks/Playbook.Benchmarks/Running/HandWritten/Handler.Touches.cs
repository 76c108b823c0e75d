using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Benchmarks.Running.HandWritten;

// Gates, the hand-off, and how effects look.
internal ref partial struct Handler
{
    private const long WorkingHour = Instants.Hour;

    private readonly HandoffState State => (HandoffState)_numbers[Sample.Handoff + (int)HandoffSlot.State];

    private readonly ref long this[HandoffSlot slot] => ref _numbers[Sample.Handoff + (int)slot];

    /// <summary>Lets planned and held touches try the gates, the earlier planned one first.</summary>
    private bool Release(ref bool any)
    {
        if (this[LeadSlot.PlannedTouches] == 0)
            return false;
        var (first, second) = (Sample.Nurture, Sample.WarmCall);
        if (_numbers[second + (int)EnrolmentSlot.PlannedAt] < _numbers[first + (int)EnrolmentSlot.PlannedAt])
            (first, second) = (second, first);
        var moved = TryGates(first, ref any);
        return TryGates(second, ref any) | moved;
    }

    private bool TryGates(int record, ref bool any)
    {
        if (_numbers[record] == 0 || PlaceOf(record) is not (Place.Planned or Place.Held))
            return false;
        var isCall = record == Sample.WarmCall;
        var reason = _numbers[Sample.Suppressed] == 1 ? SkipReason.Suppressed
            : _numbers[isCall ? Sample.CallConsent : Sample.EmailConsent] != 1 ? SkipReason.Consent
            : isCall && !HasRaisedHand() ? SkipReason.Needs
            : SkipReason.None;
        var opening = reason == SkipReason.None ? Opening(isCall, out reason) : Never;
        if (opening <= _now)
        {
            Let(record, isCall);
            return any = true;
        }

        var holdEnd = _numbers[record + (int)EnrolmentSlot.HoldEnd];
        if (opening == Never || holdEnd <= _now)
        {
            _effects.Add(TouchOf(record) with { Kind = EffectKind.Skip, Reason = reason, NotAfter = Never });
            Settle(record, isCall ? 8 : NodeOf(record) + 1);
            return any = true;
        }

        SetPlace(record, NodeOf(record), Place.Held);
        _numbers[record + (int)EnrolmentSlot.Due] = Math.Min(opening, holdEnd);
        any = true;
        return false;
    }

    private readonly bool HasRaisedHand() =>
        _numbers[Sample.RaisedHand] is var last && last != Unknown && last > _now - 14 * Day;

    private readonly long Opening(bool isCall, out SkipReason held)
    {
        held = SkipReason.None;
        var zone = _texts[Sample.TimeZone] is { } id && ZoneTable.Embedded.Find(id) is { } own ? own : Hours.Berlin;
        var at = _now;
        while (true)
        {
            var open = (isCall ? Hours.Phone : Hours.Email).NextOpening(at, zone);
            if (open > at && held == SkipReason.None)
                held = SkipReason.Hours;
            var oldest = isCall ? Unknown : Newest(Sample.EmailCap, 2, 2);
            at = oldest == Unknown ? open : Math.Max(open, oldest + 7 * Day);
            if (at == open)
                return at;
            if (held == SkipReason.None)
                held = SkipReason.Cap;
        }
    }

    private void Let(int record, bool isCall)
    {
        if (!isCall)
        {
            Push(Sample.EmailCap, 2);
            _effects.Add(TouchOf(record));
            Settle(record, NodeOf(record) + 1);
            return;
        }

        SetPlace(record, NodeOf(record), Place.Open);
        _numbers[record + (int)EnrolmentSlot.OpenedAt] = _now;
        _numbers[record + (int)EnrolmentSlot.Extra] = _now + 6 * Day;
        var due = Hours.Sales.AddWorkingTime(_now, 8 * WorkingHour);
        _numbers[record + (int)EnrolmentSlot.HoldEnd] = due;
        _numbers[record + (int)EnrolmentSlot.Due] = Math.Min(due, _now + 6 * Day);
        _effects.Add(TouchOf(record) with { Due = Math.Min(due, _now + 6 * Day) });
    }

    private void HandOff()
    {
        if (State == HandoffState.Open)
            return;
        this[HandoffSlot.Play] = Sample.WarmCallPlay + 1;
        this[HandoffSlot.Node] = 1;
        this[HandoffSlot.Enrolment] = _numbers[Sample.WarmCall + (int)EnrolmentSlot.Number];
        this[HandoffSlot.Visit] = 1;
        this[HandoffSlot.Flags] = 0;
        this[HandoffSlot.Reason] = 0;
        this[HandoffSlot.OpenedAt] = _now;
        this[HandoffSlot.Reassigned] = 0;
        SetHandoff(HandoffState.Open, Hours.Sales.AddWorkingTime(_now, 4 * WorkingHour));
        _effects.Add(OfHandoff(EffectKind.HandOff) with { Due = this[HandoffSlot.Due] });
    }

    private void Accept()
    {
        SetHandoff(HandoffState.Accepted, Hours.Sales.AddWorkingDays(_now, 2));
        if (IsWaitingOnHandoff())
            Settle(Sample.WarmCall, 2);
    }

    private readonly void SetHandoff(HandoffState state, long due)
    {
        this[HandoffSlot.State] = (long)state;
        this[HandoffSlot.Due] = due;
        this[LeadSlot.ActiveHandoffs] = state == HandoffState.None ? 0 : 1;
    }

    private void ElapseHandoff()
    {
        _hasMoved = true;
        this[HandoffSlot.Flags] += 1 << 8;
        var notice = OfHandoff(EffectKind.Notify) with
        {
            Actor = Sample.SalesHead, Attempt = (int)(this[HandoffSlot.Flags] >> 8),
        };
        _effects.Add(notice);
        if (State == HandoffState.Accepted)
        {
            this[HandoffSlot.Due] = Never;
            return;
        }

        if (this[HandoffSlot.Reassigned] == 2)
        {
            if (IsWaitingOnHandoff())
                Settle(Sample.WarmCall, GaveUp);
            SetHandoff(HandoffState.None, Never);
            return;
        }

        this[HandoffSlot.Reassigned]++;
        this[HandoffSlot.Due] = Hours.Sales.AddWorkingTime(_now, 4 * WorkingHour);
        _effects.Add(OfHandoff(EffectKind.Reassign) with
        {
            Due = this[HandoffSlot.Due], Attempt = (int)this[HandoffSlot.Reassigned],
        });
    }

    private readonly bool IsWaitingOnHandoff() => _numbers[Sample.WarmCall] == 2;

    /// <summary>After a stop a rejection leads nowhere, unless somebody else waits on the hand-off.</summary>
    private readonly void LeaveHandoff(int play, long number)
    {
        if (State == HandoffState.None || IsWaitingOnHandoff())
            return;
        var isGiver = this[HandoffSlot.Play] == play + 1 && this[HandoffSlot.Enrolment] == number;
        if (isGiver || State != HandoffState.Accepted)
            this[HandoffSlot.Flags] |= 2;
    }

    private readonly Effect TouchOf(int record)
    {
        var node = NodeOf(record);
        var content = node == 1 ? Sample.RoiGuide : Sample.CaseStudy;
        var touch = record == Sample.WarmCall
            ? EffectOf(EffectKind.Call, Sample.WarmCallPlay, node, -1, Sample.Phone, Sample.SalesActor)
            : EffectOf(EffectKind.Send, Sample.NurturePlay, node, content, Sample.Email, -1);
        return touch with { NotAfter = _numbers[record + (int)EnrolmentSlot.HoldEnd] };
    }

    private readonly Effect CancelOfCall(int node) =>
        EffectOf(EffectKind.Cancel, Sample.WarmCallPlay, node, -1, Sample.Phone, Sample.SalesActor) with
        {
            Of = EffectKind.Call,
        };

    private readonly Effect EffectOf(EffectKind kind, int play, int node, int content, int channel, int actor) => new()
    {
        Kind = kind,
        Of = kind,
        Play = play,
        Node = node,
        Handoff = -1,
        Content = content,
        Channel = channel,
        Actor = actor,
        Time = _now,
        Lead = _input.LeadId,
        Due = Never,
        NotAfter = Never,
        Enrolment = (int)_numbers[
            (play == Sample.WarmCallPlay ? Sample.WarmCall : Sample.Nurture) + (int)EnrolmentSlot.Number],
        Visit = 1,
        Attempt = 1,
    };

    private readonly Effect OfHandoff(EffectKind kind) =>
        EffectOf(kind, Sample.WarmCallPlay, 1, -1, -1, Sample.SalesActor) with
        {
            Handoff = 0, Enrolment = (int)this[HandoffSlot.Enrolment],
        };

    private readonly void Skip(int play, SkipReason reason) =>
        _effects.Add(EffectOf(EffectKind.Skip, play, -1, -1, -1, -1) with
        {
            Reason = reason, Enrolment = 0, Visit = 0, Attempt = 0,
        });
}
