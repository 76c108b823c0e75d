using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Rule 10 and the gates.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// Lets every planned and held touch try the gates, in order. True where one was released or skipped.
    /// </summary>
    private bool Release<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        if (turn[LeadSlot.PlannedTouches] == 0)
            return false;
        var last = new PlannedTouch(long.MinValue, -1, 0);
        var moved = false;
        turn.ReleasePass++;
        while (turn[LeadSlot.PlannedTouches] != 0 && TryNextTouch(ref turn, last, out last))
            moved |= TryGates(ref turn);
        turn.LookAway();
        return moved;
    }

    /// <summary>Looks at the first touch after another.</summary>
    private bool TryNextTouch<T>(ref Turn<T> turn, PlannedTouch last, out PlannedTouch next)
        where T : struct, ITrace
    {
        next = new PlannedTouch(long.MaxValue, int.MaxValue, 0);
        var found = -1;
        foreach (var play in turn.Active())
        {
            for (long number = 0; turn.TryNextRecord(Tables.Plays[play], number, out var record);)
            {
                turn.LookAt(play, record);
                number = turn.EnrolmentKey;
                if (turn.Place is not (PlaceState.Planned or PlaceState.Held) || IsOfThisPass(ref turn))
                    continue;
                var touch = new PlannedTouch(turn[EnrolmentSlot.PlannedAt], play, number);
                if (!last.IsBefore(touch) || !touch.IsBefore(next))
                    continue;
                next = touch;
                found = record;
            }
        }

        turn.LookAt(next.Play, found);
        return found >= 0;
    }

    // What a release plans comes after its consequences, in a pass of its own.
    private static bool IsOfThisPass<T>(ref Turn<T> turn)
        where T : struct, ITrace =>
        turn.Place == PlaceState.Planned && turn[EnrolmentSlot.Due] == turn.ReleasePass;

    private bool TryGates<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        var row = turn.NodeRow;
        var reason = Blocked(ref turn, row);
        if (reason != SkipReason.None)
            return Skip(ref turn, row, reason);
        var opening = Opening(ref turn, Tables.Channels[row.Channel], plan.ChannelHours[row.Channel], out var held);
        if (opening <= turn.Now)
            return Let(ref turn, row);
        if (turn[EnrolmentSlot.HoldEnd] <= turn.Now)
            return Skip(ref turn, row, held);
        var due = Math.Min(Math.Min(opening, turn[EnrolmentSlot.HoldEnd]), turn[EnrolmentSlot.Extra]);
        if (turn.Place == PlaceState.Held && turn[EnrolmentSlot.Due] == due)
            return false;
        turn.SetPlace(PlaceState.Held);
        turn[EnrolmentSlot.Due] = due;
        turn.MovedInTurn = true;
        turn.Note(TraceKind.Held, turn.NodeIndex, (int)held, item: turn.ContentOf(row), after: due);
        return false;
    }

    /// <summary>The gates that skip. What a team sends or shares asks no lead's consent.</summary>
    private SkipReason Blocked<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace
    {
        var content = turn.ContentOf(row);
        if (row.Kind == NodeKind.Each && turn.WasSent(content))
            return SkipReason.AlreadySent;
        if (turn.IsYes(Tables.SuppressedField))
            return SkipReason.Suppressed;
        var consent = Tables.Channels[row.Channel].ConsentField;
        if (consent >= 0 && turn.SubjectTeam < 0 && !turn.IsYes(consent))
            return SkipReason.Consent;
        if (content >= 0 && turn.SubjectTeam < 0 && turn.Refuses(Tables.Contents[content]))
            return SkipReason.Topic;
        if (content >= 0 && HasExpired(ref turn, Tables.Contents[content]))
            return SkipReason.Expired;
        if (row.Needs >= 0 && !Holds(ref turn, row.Needs))
            return SkipReason.Needs;
        return IsAskTooEarly(ref turn, row) ? SkipReason.ValueFirst : SkipReason.None;
    }

    private static TouchMeaning MeaningOf<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace =>
        row.Kind == NodeKind.Each ? row.Meanings[(int)turn[EnrolmentSlot.Attempt] - 1] : row.Meaning;

    /// <summary>A content may still be released on the day on which it expires, on the lead's calendar.</summary>
    private static bool HasExpired<T>(ref Turn<T> turn, ContentTable content)
        where T : struct, ITrace =>
        content.Expires is { } last && Time.Civil.DayOf(turn.ZoneOfLead().ToLocal(turn.Now)) > last;

    private bool IsAskTooEarly<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace
    {
        if (MeaningOf(ref turn, row) != TouchMeaning.Ask)
            return false;
        var play = turn.PlayRow;
        var playbook = Tables.Playbooks[play.Playbook];
        var needed = Math.Max(play.ValueBeforeAsk, playbook.ValueBeforeAsk);
        return needed > 0 && (playbook.ValueSlot < 0 ? 0 : turn.Numbers[playbook.ValueSlot]) < needed;
    }

    /// <summary>
    /// The earliest instant, from now on, at which hours and caps let a touch pass, and the first that does not now.
    /// </summary>
    private static long Opening<T>(
        ref Turn<T> turn,
        ChannelTable channel,
        Time.WeeklyHours hours,
        out SkipReason held)
        where T : struct, ITrace
    {
        held = SkipReason.None;
        var zone = turn.ZoneOfLead();
        var at = turn.Now;
        // Each step leaves a closing or a full period behind; a cap that always falls outside the hours is given up
        // after some.
        for (var step = 0; step < 64 && at != LeadState.Never; step++)
        {
            var open = channel.Hours.IsEmpty ? at : hours.NextOpening(at, zone);
            if (open > at && held == SkipReason.None)
                held = SkipReason.Hours;
            var free = open;
            foreach (var cap in channel.Caps)
                free = Math.Max(free, FreeAt(ref turn, channel, cap, open, zone));
            if (free > open && held == SkipReason.None)
                held = SkipReason.Cap;
            at = free;
            if (free == open)
                break;
        }

        return at;
    }

    private static long FreeAt<T>(ref Turn<T> turn, ChannelTable channel, CapTable cap, long at, Time.Zone zone)
        where T : struct, ITrace
    {
        if (at == LeadState.Never)
            return at;
        var oldest = Ring.Newest(turn.Numbers, channel.TouchesSlot, channel.TouchesSize, cap.Limit);
        if (oldest == LeadState.Unknown)
            return at;
        if (!cap.Per.IsCalendar)
            return Math.Max(at, Time.Instants.Add(oldest, cap.Per.Amount));
        var period = CalendarLengths.PeriodOf(cap.Per.Unit);
        return oldest < Time.CalendarPeriods.StartOf(period, at, zone) ? at
            : Time.CalendarPeriods.NextStart(period, at, zone);
    }

    private bool Let<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace
    {
        var channel = Tables.Channels[row.Channel];
        if (channel.TouchesSlot >= 0)
            Ring.Add(turn.Numbers, channel.TouchesSlot, channel.TouchesSize, turn.Now);
        if (turn.ContentOf(row) is var content and >= 0 && Tables.Contents[content] is { SentSlot: >= 0 } sent)
            turn.Numbers[sent.SentSlot] = 1;
        var playbook = Tables.Playbooks[turn.PlayRow.Playbook];
        if (playbook.ValueSlot >= 0 && MeaningOf(ref turn, row) == TouchMeaning.Value)
            turn.Numbers[playbook.ValueSlot]++;
        if (row.Kind == NodeKind.Call)
            OpenCall(ref turn, row);
        turn.EmitTouch();
        if (row.Kind == NodeKind.Each)
            NextItem(ref turn, row, row.Gap);
        else if (row.Kind != NodeKind.Call)
            turn.SettleAt(row.Next);
        turn.MovedInTurn = true;
        return true;
    }

    /// <summary>
    /// The clocks of a call start when its first attempt is released: its own, to the first attempt or result, and
    /// that over which attempts are spread.
    /// </summary>
    private static void OpenCall<T>(ref Turn<T> turn, NodeTable row)
        where T : struct, ITrace
    {
        turn.SetPlace(PlaceState.Open);
        if (turn[EnrolmentSlot.Attempt] == 1)
        {
            turn[EnrolmentSlot.OpenedAt] = turn.Now;
            turn[EnrolmentSlot.Extra] = row.Over == 0 ? LeadState.Never : Time.Instants.Add(turn.Now, row.Over);
            turn[EnrolmentSlot.HoldEnd] = turn.DueOf(row.Within);
            turn[EnrolmentSlot.Due] = Math.Min(turn[EnrolmentSlot.HoldEnd], turn[EnrolmentSlot.Extra]);
            return;
        }

        turn[EnrolmentSlot.HoldEnd] = LeadState.Never;
        turn[EnrolmentSlot.Due] = turn[EnrolmentSlot.Extra];
    }

    private static bool Skip<T>(ref Turn<T> turn, NodeTable row, SkipReason reason)
        where T : struct, ITrace
    {
        turn.SkipTouch(reason);
        // An item of an each that no line answers is passed over; the others still come.
        var isPassedOver = row.Kind == NodeKind.Each
            && (reason == SkipReason.AlreadySent
                || Turn<T>.FindOutcome(row, OutcomeKind.Skipped, reason, null, -1) < 0);
        if (isPassedOver)
            NextItem(ref turn, row, reason == SkipReason.AlreadySent ? 0 : row.Gap);
        else
            turn.Settle(OutcomeKind.Skipped, reason);
        turn.MovedInTurn = true;
        return true;
    }

    private static void NextItem<T>(ref Turn<T> turn, NodeTable row, long gap)
        where T : struct, ITrace
    {
        var next = (int)turn[EnrolmentSlot.Attempt];
        turn.SetPlace(PlaceState.Waiting);
        turn.Moved = true;
        if (!turn.PlanItem(row, next, gap))
            turn.SettleAt(row.Next);
        else if (turn.Place == PlaceState.Planned)
            turn[EnrolmentSlot.Due] = turn.ReleasePass;
    }
}
