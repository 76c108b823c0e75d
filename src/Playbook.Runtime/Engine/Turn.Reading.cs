using System.Runtime.CompilerServices;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Engine;

public ref partial struct Turn<T>
{
    /// <summary>A number slot of the lead; <see cref="LeadState.Unknown"/> where nothing is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly long NumberAt(int slot) => Numbers[slot];

    /// <summary>A text slot of the lead; null where nothing is known.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly string? TextAt(int slot) => Texts[slot];

    /// <summary>A number that the input's event carries, by the index of its field.</summary>
    public readonly long EventNumber(int field) =>
        (uint)field < (uint)Values.Length ? Values[field].Number : LeadState.Unknown;

    /// <summary>A text that the input's event carries, by the index of its field.</summary>
    public readonly string? EventText(int field) =>
        (uint)field < (uint)Values.Length ? Values[field].Text : null;

    /// <summary>A captured number of the enrolment that the turn looks at; unknown outside an enrolment.</summary>
    public readonly long CaptureNumber(int capture) =>
        Play < 0 ? LeadState.Unknown : Numbers[Record + Tables.Plays[Play].Captures[capture].Offset];

    /// <summary>A captured text of the enrolment that the turn looks at; null outside an enrolment.</summary>
    public readonly string? CaptureText(int capture) =>
        Play < 0 ? null : Texts[TextRecord + Tables.Plays[Play].Captures[capture].Offset];

    /// <summary>Whether a signal fired at this input. Nothing has fired in rounds of consequences.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public readonly bool Fired(int signal) =>
        !IsRound && (FiredSignals[signal >> 6] & (1UL << (signal & 63))) != 0;

    /// <summary>Whether the input is an event of engagement.</summary>
    public readonly bool IsActivity => Event >= 0 && Tables.Events[Event].IsEngagement;

    /// <summary>Whether something happened in (now − length, now].</summary>
    public readonly bool HappenedWithin(int history, long length)
    {
        var last = Numbers[Tables.Histories[history]];
        return last != LeadState.Unknown && last > Now - length;
    }

    /// <summary>
    /// The same, where the lead's first input stands for what never happened: the reverse of <c>no activity for D</c>.
    /// </summary>
    public readonly bool HappenedOrBegan(int history, long length)
    {
        var last = Numbers[Tables.Histories[history]];
        if (last == LeadState.Unknown)
            last = Numbers[(int)LeadSlot.FirstInput];
        // Before its first input nothing has been quiet for any time yet.
        return last == LeadState.Unknown || last > Now - length;
    }

    /// <summary>Whether something happened strictly after the enrolment began; no outside an enrolment.</summary>
    public readonly bool HappenedSinceEnrolling(int history)
    {
        var last = Numbers[Tables.Histories[history]];
        return Play >= 0 && last != LeadState.Unknown && last > Numbers[Record + (int)EnrolmentSlot.StartedAt];
    }

    /// <summary>How often something happened in (now − length, now], at most as often as is remembered.</summary>
    public readonly int CountWithin(int counter, long length)
    {
        var row = Tables.Counters[counter];
        return Ring.CountAfter(Numbers, row.Slot, row.Size, Now - length);
    }

    /// <summary>How often something happened strictly after the enrolment began; 0 outside an enrolment.</summary>
    public readonly int CountSinceEnrolling(int counter)
    {
        var row = Tables.Counters[counter];
        return Play < 0 ? 0 : Ring.CountAfter(Numbers, row.Slot, row.Size, this[EnrolmentSlot.StartedAt]);
    }

    /// <summary>A date as the instant at which it begins on the lead's clock; unknown stays unknown.</summary>
    public readonly long StartOfDay(long day) =>
        day == LeadState.Unknown ? day : Schedules.At((int)day, 0, ZoneOfLead());

    /// <summary>A date and time that the text gives, in minutes of the lead's clock, as an instant.</summary>
    public readonly long InstantOfLocal(long minutes) =>
        minutes == LeadState.Unknown ? minutes : ZoneOfLead().FromLocal(minutes * Instants.Minute);

    /// <summary>Whether an instant lies in (now − length, now].</summary>
    public readonly bool IsPast(long instant, long length) =>
        instant != LeadState.Unknown && instant <= Now && instant > Now - length;

    /// <summary>Whether an instant lies in (now, now + length].</summary>
    public readonly bool IsUpcoming(long instant, long length) =>
        instant != LeadState.Unknown && instant > Now && instant <= Instants.Add(Now, length);

    /// <summary>Points of a score, faded up to the last input.</summary>
    public readonly long PointsOf(int score) => Numbers[Tables.Scores[score].ValueSlot];

    // --- When time alone changes an answer ---

    /// <summary>When <see cref="HappenedWithin"/> turns to no.</summary>
    public readonly long EndOfWindow(int history, long length) => After(Numbers[Tables.Histories[history]], length);

    /// <summary>When <see cref="HappenedOrBegan"/> turns to no.</summary>
    public readonly long EndOfQuiet(int history, long length)
    {
        var last = Numbers[Tables.Histories[history]];
        return After(last == LeadState.Unknown ? Numbers[(int)LeadSlot.FirstInput] : last, length);
    }

    /// <summary>When the next of those that <see cref="CountWithin"/> counts falls out of the window.</summary>
    public readonly long EndOfCount(int counter, long length)
    {
        var row = Tables.Counters[counter];
        return After(Ring.OldestAfter(Numbers, row.Slot, row.Size, Now - length), length);
    }

    /// <summary>When <see cref="IsPast"/> changes next.</summary>
    public readonly long EdgeOfPast(long instant, long length) =>
        instant != LeadState.Unknown && instant > Now ? instant : After(instant, length);

    /// <summary>When <see cref="IsUpcoming"/> changes next.</summary>
    public readonly long EdgeOfUpcoming(long instant, long length)
    {
        var begins = After(instant, -length);
        return begins != LeadState.Never ? begins : After(instant, 0);
    }

    /// <summary>
    /// When a score, left to itself, is first below an edge; never where it is already, where nothing takes points
    /// off, and for a score of fit.
    /// </summary>
    public readonly long NextFall(int score, long edge)
    {
        var row = Tables.Scores[score];
        var points = Numbers[row.ValueSlot];
        if (points < edge || edge <= row.Least)
            return LeadState.Never;
        var (from, to) = (LeadState.Never, Instants.Latest + 1);
        foreach (var decay in row.Decays)
        {
            var next = Numbers[decay.NextSlot];
            if (next == LeadState.Unknown)
                continue;
            // So often it takes off its points until it has taken off enough alone.
            var times = (points - edge) / Math.Max(decay.Loss, 1) + 1;
            from = Math.Min(from, next);
            to = Math.Min(to, Instants.Add(next, Math.Min(times - 1, Instants.Latest / decay.Every) * decay.Every));
        }

        // Where several do, they may have done it together earlier.
        while (from < to)
        {
            var middle = from + (to - from) / 2;
            if (HasFallen(row, points - edge, middle))
                to = middle;
            else
                from = middle + 1;
        }

        return After(to, 0);
    }

    private readonly bool HasFallen(ScoreTable row, long by, long at)
    {
        var lost = 0L;
        foreach (var decay in row.Decays)
        {
            var next = Numbers[decay.NextSlot];
            if (next != LeadState.Unknown && next <= at)
                lost += ((at - next) / decay.Every + 1) * decay.Loss;
        }

        return lost > by;
    }

    private readonly long After(long instant, long length)
    {
        if (instant == LeadState.Unknown)
            return LeadState.Never;
        var edge = Instants.Add(instant, length);
        return edge > Now ? edge : LeadState.Never;
    }
}
