using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Benchmarks.Running.HandWritten;

// The two plays, place by place. Numbers of places are those of the statements.
internal ref partial struct Handler
{
    private const int GaveUp = -3;

    /// <summary>Exits, waits and starts in rounds, then releases, until nothing moves.</summary>
    private bool Run(int kind)
    {
        var any = _hasMoved;
        do
        {
            Round(kind);
            while (_hasMoved)
            {
                any = true;
                _isRound = true;
                Round(-1);
            }

            _isRound = true;
            kind = -1;
        }
        while (Release(ref any));
        return any;
    }

    private void Round(int kind)
    {
        _hasMoved = false;
        if ((this[LeadSlot.ActivePlays] | this[LeadSlot.ActiveHandoffs]) != 0)
        {
            if (kind == Sample.MeetingBooked)
            {
                Stop(Sample.Nurture);
                Stop(Sample.WarmCall);
            }

            var isInWarmCall = _numbers[Sample.WarmCall] != 0;
            if (_numbers[Sample.Nurture] != 0)
                MoveNurture(kind);
            if (isInWarmCall)
                MoveWarmCall();
            if (!_isRound && _wake == Wakes.Handoff)
                ElapseHandoff();
        }

        if (!_isRound && _raisedHand)
            StartNurture();
    }

    private void MoveNurture(int kind)
    {
        const int Help = 2;
        var record = Sample.Nurture;
        var isHere = !_isRound && _numbers[record + (int)EnrolmentSlot.EnteredTurn] < this[LeadSlot.Turn];
        if (isHere && _wake == Wakes.Nurture && NodeOf(record) is Help or 6 && PlaceOf(record) == Place.Waiting)
            Settle(record, NodeOf(record) == Help ? 4 : 7);
        else if (isHere && kind == Sample.LinkClicked && NodeOf(record) == Help && IsRoiGuide())
            Settle(record, 3);
        if (PlaceOf(record) != Place.Settled)
            return;
        var next = (int)_numbers[record + (int)EnrolmentSlot.Extra];
        SetPlace(record, NodeOf(record), Place.Waiting);
        WalkNurture(next);
    }

    private readonly bool IsRoiGuide() => string.Equals(Text, "roi_guide", StringComparison.OrdinalIgnoreCase);

    private void WalkNurture(int node)
    {
        _hasMoved = true;
        switch (node)
        {
            case 1:
                PlanTouch(Sample.Nurture, 1);
                break;
            case 2:
                Arrive(Sample.Nurture, 2);
                _numbers[Sample.Nurture + (int)EnrolmentSlot.Due] = _now + 3 * Day;
                break;
            case 4:
                PlanTouch(Sample.Nurture, 4);
                break;
            case 5:
                Arrive(Sample.Nurture, 6);
                _numbers[Sample.Nurture + (int)EnrolmentSlot.Due] = _now + 5 * Day;
                break;
            case 7 when _numbers[Sample.Score] < 30:
                End(Sample.Nurture, 9);
                break;
            case 3 or 7:
                ContinueWithWarmCall(node == 3 ? 3 : 8);
                break;
            default:
                throw new InvalidOperationException($"unreachable: {node}");
        }
    }

    private void StartNurture()
    {
        if (!IsInAudience())
            return;
        var reason = Refusal(Sample.Nurture);
        var due = _numbers[Sample.Nurture + (int)EnrolmentSlot.Due];
        var wasInside = _numbers[Sample.Nurture + (int)EnrolmentSlot.Number] != 0;
        if (reason == SkipReason.None && wasInside && due + 90 * Day > _now)
            reason = SkipReason.AgainTooEarly;
        if (reason != SkipReason.None)
        {
            Skip(Sample.NurturePlay, reason);
            return;
        }

        Begin(Sample.Nurture, Sample.NurtureSlot, 1);
        WalkNurture(1);
    }

    private readonly bool IsInAudience() =>
        _texts[Sample.Role] is { } role && role.Contains("plant manager", StringComparison.OrdinalIgnoreCase)
        && _numbers[Sample.Employees] is >= 50_000_000 and <= 2_000_000_000
        && !string.Equals(_texts[Sample.Stage], "customer", StringComparison.OrdinalIgnoreCase);

    private readonly SkipReason Refusal(int record)
    {
        var hasNumber = _numbers[record + (int)EnrolmentSlot.Number] != 0;
        return _now < Hours.From || _now >= Hours.Before ? SkipReason.NotEffective
            : hasNumber && _numbers[record + (int)EnrolmentSlot.StartedAt] == _now ? SkipReason.SameInstant
            : _numbers[record] != 0 ? SkipReason.AlreadyInside
            : SkipReason.None;
    }

    private void ContinueWithWarmCall(int node)
    {
        var reason = IsInAudience() ? Refusal(Sample.WarmCall) : SkipReason.Audience;
        if (reason == SkipReason.None)
            Begin(Sample.WarmCall, Sample.WarmCallSlot, 2);
        End(Sample.Nurture, node);
        if (reason != SkipReason.None)
        {
            Skip(Sample.WarmCallPlay, reason);
            return;
        }

        Arrive(Sample.WarmCall, 1);
        HandOff();
    }

    private void MoveWarmCall()
    {
        const int Call = 3;
        var record = Sample.WarmCall;
        var isHere = !_isRound && _numbers[record + (int)EnrolmentSlot.EnteredTurn] < this[LeadSlot.Turn];
        if (isHere && _wake == Wakes.WarmCall && PlaceOf(record) == Place.Open
            && _numbers[record + (int)EnrolmentSlot.HoldEnd] <= _now)
        {
            _effects.Add(EffectOf(EffectKind.Notify, Sample.WarmCallPlay, Call, -1, Sample.Phone, Sample.SalesHead));
            _effects.Add(CancelOfCall(Call));
            Settle(record, 8);
        }

        if (PlaceOf(record) != Place.Settled)
            return;
        var next = (int)_numbers[record + (int)EnrolmentSlot.Extra];
        if (next != GaveUp)
            SetPlace(record, NodeOf(record), Place.Waiting);
        _hasMoved = true;
        if (next == 2)
            PlanTouch(record, Call);
        else
            End(record, next);
    }

    private void Stop(int record)
    {
        if (_numbers[record] == 0)
            return;
        var isWarmCall = record == Sample.WarmCall;
        var (play, slot) = isWarmCall
            ? (Sample.WarmCallPlay, Sample.WarmCallSlot)
            : (Sample.NurturePlay, Sample.NurtureSlot);
        switch (PlaceOf(record))
        {
            case Place.Open:
                _effects.Add(CancelOfCall(NodeOf(record)));
                break;
            case Place.Planned or Place.Held:
                _effects.Add(TouchOf(record) with
                {
                    Kind = EffectKind.Skip, Reason = SkipReason.Stopped, NotAfter = Never,
                });
                break;
        }

        var number = _numbers[record + (int)EnrolmentSlot.Number];
        End(record, NodeOf(record));
        LeaveHandoff(play, number);
    }

    private void Begin(int record, int slot, long bit)
    {
        _numbers.Slice(record, 12).Clear();
        _numbers[record] = 1;
        _numbers[record + (int)EnrolmentSlot.Number] = ++_numbers[slot];
        _numbers[record + (int)EnrolmentSlot.StartedAt] = _now;
        _numbers[record + (int)EnrolmentSlot.EnteredTurn] = this[LeadSlot.Turn];
        this[LeadSlot.ActivePlays] |= bit;
        _hasMoved = true;
    }

    private void End(int record, int node)
    {
        SetPlace(record, node, Place.Settled);
        _numbers[record] = 0;
        _numbers[record + (int)EnrolmentSlot.Due] = _now;
        this[LeadSlot.ActivePlays] &= record == Sample.Nurture ? ~1L : ~2L;
        _hasMoved = true;
    }

    private void Arrive(int record, int node)
    {
        SetPlace(record, node, Place.Waiting);
        _numbers[record + (int)EnrolmentSlot.EnteredAt] = _now;
        _numbers[record + (int)EnrolmentSlot.EnteredTurn] = this[LeadSlot.Turn];
        _numbers[record + (int)EnrolmentSlot.Due] = Never;
        _numbers[record + (int)EnrolmentSlot.Attempt] = 1;
        _numbers[record + (int)EnrolmentSlot.OpenedAt] = Unknown;
        _numbers[record + (int)EnrolmentSlot.Extra] = Never;
        _hasMoved = true;
    }

    private void PlanTouch(int record, int node)
    {
        Arrive(record, node);
        SetPlace(record, node, Place.Planned);
        _numbers[record + (int)EnrolmentSlot.PlannedAt] = _now;
        _numbers[record + (int)EnrolmentSlot.HoldEnd] = _now + 7 * Day;
    }

    private void Settle(int record, int target)
    {
        SetPlace(record, NodeOf(record), Place.Settled);
        _numbers[record + (int)EnrolmentSlot.Extra] = target;
        _numbers[record + (int)EnrolmentSlot.Due] = Never;
        _hasMoved = true;
    }

    private readonly int NodeOf(int record) => (int)(_numbers[record] & uint.MaxValue) - 1;

    private readonly Place PlaceOf(int record) => (Place)(_numbers[record] >> 32);

    private readonly void SetPlace(int record, int node, Place place)
    {
        var was = _numbers[record] != 0 && PlaceOf(record) is Place.Planned or Place.Held;
        if (was != place is Place.Planned or Place.Held)
            this[LeadSlot.PlannedTouches] += was ? -1 : 1;
        _numbers[record] = (uint)(node + 1) | (long)place << 32;
    }
}
