using Playbook.Runtime;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Benchmarks.Running.HandWritten;

/// <summary>
/// What a developer would write by hand for the sample workspace: no tables, no program, only the two plays and the
/// hand-off, with the calendars of the run time. It keeps the same state and makes the same effects as the emitted
/// code, for the events that the log holds; this is compared before anything is timed.
/// </summary>
internal ref partial struct Handler
{
    private const long Never = LeadState.Never;
    private const long Unknown = LeadState.Unknown;
    private const long Day = Instants.Day;

    private readonly Span<long> _numbers;
    private readonly Span<string?> _texts;
    private readonly Input _input;
    private ref EffectBuffer _effects;
    private long _now;
    private bool _isRound;
    private bool _hasMoved;
    private bool _raisedHand;
    private Wakes _wake;

    private Handler(LeadState state, in Input input, ref EffectBuffer effects)
    {
        _numbers = state.Numbers;
        _texts = state.Texts;
        _input = input;
        _effects = ref effects;
    }

    private enum Wakes
    {
        Nobody,
        Nurture,
        WarmCall,
        Handoff,
    }

    /// <summary>Handles one event and gives how many wake-ups came before it.</summary>
    public static int Handle(LeadState state, in Input input, ref EffectBuffer effects)
    {
        var handler = new Handler(state, input, ref effects);
        ref var clock = ref state.Numbers[(int)LeadSlot.Clock];
        if (clock == Unknown)
        {
            // Nobody waits for an answer of somebody of whom nothing has come in.
            if (input.Event == Sample.HandoffAccepted || input.Event == Sample.CallConnected)
                return 0;
            clock = input.Time;
        }

        // Up to a day late it happens now; what comes later still is left out.
        if (clock - input.Time > Limits.Late)
            return 0;
        var now = Math.Max(clock, input.Time);
        var wakeUps = 0;
        for (; state.Numbers[(int)LeadSlot.NextWake] <= now; wakeUps++)
        {
            if (wakeUps == Limits.WakeUps)
                return wakeUps;
            handler.WakeUp();
        }

        handler.HandleEvent(now);
        return wakeUps;
    }

    private readonly ref long this[LeadSlot slot] => ref _numbers[(int)slot];

    private void WakeUp()
    {
        var due = this[LeadSlot.NextWake];
        _wake = Earliest(out _);
        this[LeadSlot.Turn]++;
        this[LeadSlot.Clock] = due;
        (_now, _isRound, _raisedHand) = (due, false, false);
        Fade();
        Run(-1);
        this[LeadSlot.NextWake] = EarliestDue();
        _wake = Wakes.Nobody;
    }

    private void HandleEvent(long now)
    {
        var kind = _input.Event;
        (_now, _isRound, _raisedHand) = (now, false, false);
        this[LeadSlot.Turn]++;
        if ((kind == Sample.HandoffAccepted && State != HandoffState.Open)
            || (kind == Sample.CallConnected && PlaceOf(Sample.WarmCall) != Place.Open))
            return;
        this[LeadSlot.Clock] = _now;
        if (this[LeadSlot.FirstInput] == Unknown)
            this[LeadSlot.FirstInput] = _now;
        _hasMoved = false;
        Count(kind);
        if (kind == Sample.HandoffAccepted)
            Accept();
        else if (kind == Sample.CallConnected)
            Settle(Sample.WarmCall, 4);
        // Without a play to be in or to begin, nothing but the hand-off's clock can move.
        var isAccepted = kind == Sample.HandoffAccepted;
        var mayMove = this[LeadSlot.ActivePlays] != 0 || _raisedHand;
        if ((mayMove && Run(kind)) || isAccepted)
            this[LeadSlot.NextWake] = EarliestDue();
    }

    /// <summary>What the event does to activity, signal and score.</summary>
    private void Count(int kind)
    {
        var path = kind == Sample.PageViewed ? Text : null;
        if (kind == Sample.PageViewed)
            _raisedHand = Starts(path, "/pricing");
        else
            _raisedHand = kind == Sample.QuestionAsked;
        var isActivity = kind == Sample.PageViewed || kind == Sample.LinkClicked || kind == Sample.ContentDownloaded
            || kind == Sample.QuestionAsked || kind == Sample.MeetingBooked || kind == Sample.CallConnected;
        if (isActivity)
            this[LeadSlot.LastActivity] = _now;
        if (_raisedHand)
            _numbers[Sample.RaisedHand] = _now;
        Fade();
        if (!isActivity)
            return;
        if (Starts(path, "/blog"))
            Add(10, Sample.BlogRing, 3, Day);
        if (kind == Sample.ContentDownloaded)
            Add(15, Sample.DownloadRing, 2, 7 * Day);
        if (_raisedHand)
            Add(20, Sample.RaisedRing, 1, 7 * Day);
        _numbers[Sample.NextLoss] = _now + 14 * Day;
    }

    private void Fade()
    {
        var next = _numbers[Sample.NextLoss];
        if (next == Unknown || next > _now)
            return;
        var times = (_now - next) / (14 * Day) + 1;
        ref var score = ref _numbers[Sample.Score];
        score = Math.Max(0, score - 10 * Math.Min(times, 11));
        _numbers[Sample.NextLoss] = next + times * 14 * Day;
    }

    private readonly void Add(long points, int ring, int most, long length)
    {
        if (Newest(ring, most, most) is var oldest && oldest != Unknown && oldest > _now - length)
            return;
        Push(ring, most);
        ref var score = ref _numbers[Sample.Score];
        score = Math.Clamp(score + points, 0, 100);
    }

    private readonly void Push(int ring, int size)
    {
        var head = (int)(_numbers[ring] & 0xFFFF);
        var count = (int)(_numbers[ring] >> 16);
        _numbers[ring + 1 + head] = _now;
        head = head + 1 == size ? 0 : head + 1;
        _numbers[ring] = (uint)head | ((long)Math.Min(count + 1, size) << 16);
    }

    private readonly long Newest(int ring, int size, int nth)
    {
        if (nth > (int)(_numbers[ring] >> 16))
            return Unknown;
        var place = (int)(_numbers[ring] & 0xFFFF) - nth;
        return _numbers[ring + 1 + (place < 0 ? place + size : place)];
    }

    private readonly string? Text => _input.Values.Length > 0 ? _input.Values[0].Text : null;

    private static bool Starts(string? text, string part) =>
        text is not null && text.StartsWith(part, StringComparison.OrdinalIgnoreCase);

    private readonly Wakes Earliest(out long due)
    {
        due = Never;
        var first = Wakes.Nobody;
        if (_numbers[Sample.Nurture] != 0 && _numbers[Sample.Nurture + (int)EnrolmentSlot.Due] < due)
            (due, first) = (_numbers[Sample.Nurture + (int)EnrolmentSlot.Due], Wakes.Nurture);
        if (_numbers[Sample.WarmCall] != 0 && _numbers[Sample.WarmCall + (int)EnrolmentSlot.Due] < due)
            (due, first) = (_numbers[Sample.WarmCall + (int)EnrolmentSlot.Due], Wakes.WarmCall);
        if (State != HandoffState.None && _numbers[Sample.Handoff + (int)HandoffSlot.Due] < due)
            (due, first) = (_numbers[Sample.Handoff + (int)HandoffSlot.Due], Wakes.Handoff);
        return first;
    }

    private readonly long EarliestDue()
    {
        Earliest(out var due);
        return due;
    }
}
