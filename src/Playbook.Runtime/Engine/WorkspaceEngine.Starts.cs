using Playbook.Runtime.Hashing;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Rule 8, and what holds for every start.
public sealed partial class WorkspaceEngine<TProgram>
{
    private const long HeldOut = 1;

    private void Starts<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        var starting = turn.Listeners.Starts;
        var route = turn.IsRound ? -1 : turn.Wake.Kind == WakeKind.Route ? turn.Wake.Index : turn.RouteNow;
        var routed = route < 0 ? int.MaxValue : (int)turn.HandoffAt(route, HandoffSlot.RoutePlay) - 1;
        if (turn.ZoneChanged && (turn.Pending & Facts.Field(Tables.ZoneField)) != 0 && !IsMerge(ref turn))
            PlanOccurrencesAgain(ref turn);
        foreach (var start in starting)
        {
            if (routed <= start.Play)
            {
                TakeRoute(ref turn, route);
                routed = int.MaxValue;
            }

            if (start.Row.SubjectTeam == turn.SubjectTeam)
                Trigger(ref turn, start);
        }

        if (routed != int.MaxValue)
            TakeRoute(ref turn, route);
    }

    private void Trigger<T>(ref Turn<T> turn, StartLine start)
        where T : struct, ITrace
    {
        var (play, index, trigger) = (start.Play, start.Index, start.Trigger);
        var isWoken = !turn.IsRound
            && turn.Wake.Kind == WakeKind.Trigger
            && turn.Wake.Index == play
            && turn.Wake.Place == index;
        turn.LookAwayFor(play);
        var starts = trigger.Kind switch
        {
            TriggerKind.Event => turn.Event >= 0 && Matches(ref turn, trigger.Match),
            TriggerKind.Condition => MayHaveChanged(ref turn, trigger.Condition) && HasBecomeTrue(ref turn, trigger),
            TriggerKind.Date when isWoken => ServeDate(ref turn, trigger),
            TriggerKind.Date => PlanDate(ref turn, play, trigger, mayStart: true),
            _ => isWoken && NextOccurrence(ref turn, play, trigger),
        };
        if (starts)
            StartByTrigger(ref turn, play, start.Row, index);
    }

    private bool HasBecomeTrue<T>(ref Turn<T> turn, TriggerTable trigger)
        where T : struct, ITrace
    {
        ref var word = ref turn.Numbers[trigger.Slot];
        var bit = 1L << trigger.Bit;
        var was = (word & bit) != 0;
        var holds = Holds(ref turn, trigger.Condition);
        word = holds ? word | bit : word & ~bit;
        return holds && !was;
    }

    private void StartByTrigger<T>(ref Turn<T> turn, int play, PlayTable row, int index)
        where T : struct, ITrace
    {
        if (!IsInAudience(ref turn, row))
        {
            turn.Note(TraceKind.OutsideAudience, -1, play, index);
            return;
        }

        var trigger = row.Triggers[index];
        var key = row.IsKeyed && trigger.KeyField >= 0 ? KeyOf(ref turn, trigger) : null;
        var reason = Refusal(ref turn, play, row, key, isTrigger: true, recurs: Recurs(row, trigger));
        // A trigger is the playbook's: where another version is in effect, that one answers it.
        if (reason == SkipReason.NotEffective && plan.IsOtherVersionInEffect(play, turn.Now))
            return;
        if (reason != SkipReason.None)
        {
            Refuse(ref turn, play, row, reason);
            return;
        }

        Begin(ref turn, play, row, key);
        for (var i = 0; i < trigger.Captures.Length; i++)
            Capture(ref turn, row.Captures[i], trigger.Captures[i]);
        turn.Note(TraceKind.Started, -1, index);
        Walk(ref turn, row.Entry);
        turn.LookAway();
    }

    /// <summary>
    /// A schedule enrols at each occurrence, a date at each value of its field, a team's play at each event: only what
    /// a lead does or becomes starts a play once where nothing is said of again.
    /// </summary>
    private static bool Recurs(PlayTable row, TriggerTable trigger) =>
        row.SubjectTeam >= 0 || trigger.Kind is not (TriggerKind.Event or TriggerKind.Condition);

    private bool IsInAudience<T>(ref Turn<T> turn, PlayTable row)
        where T : struct, ITrace
    {
        var isInside = row.Audience.IsEmpty;
        foreach (var condition in row.Audience)
            isInside = isInside || Holds(ref turn, condition);
        foreach (var condition in row.Excluded)
            isInside = isInside && !Holds(ref turn, condition);
        return isInside;
    }

    /// <summary>
    /// Why a play is not started now, the audience apart. The first of these that applies names the skip: not
    /// effective, held out, the same instant, already inside, once, again too early, too many at once. <c>continue
    /// with</c> and routes ask neither once nor again.
    /// </summary>
    private SkipReason Refusal<T>(
        ref Turn<T> turn, int play, PlayTable row, string? key, bool isTrigger, bool recurs)
        where T : struct, ITrace
    {
        var (from, before) = plan.Starting[play];
        if (turn.Now < from || turn.Now >= before)
            return SkipReason.NotEffective;
        if (row.HoldOut > 0 && StableHash.Bucket(row.Name, turn.LeadId) < row.HoldOut)
            return SkipReason.HeldOut;
        var (active, ended, begunNow, any) = Look(ref turn, row, key);
        if (begunNow)
            return SkipReason.SameInstant;
        if (active)
            return SkipReason.AlreadyInside;
        if (isTrigger && ended != LeadState.Unknown)
        {
            if (row.Again == Again.Never && !recurs)
                return SkipReason.Once;
            if (row.Again == Again.After && turn.After(ended, row.AgainAfter, -1) > turn.Now)
                return SkipReason.AgainTooEarly;
        }

        return any >= row.AtOnce ? SkipReason.TooManyAtOnce : SkipReason.None;
    }

    /// <summary>
    /// What the records of a play, and of its other versions, say of a key, or of the lead where there are no keys. A
    /// record that is free again still remembers its last enrolment, so a keyed play remembers as many keys as it has
    /// records.
    /// </summary>
    private (bool Active, long Ended, bool BegunNow, int Any) Look<T>(ref Turn<T> turn, PlayTable row, string? key)
        where T : struct, ITrace
    {
        var seen = (Active: false, Ended: LeadState.Unknown, BegunNow: false, Any: 0);
        Look(ref turn, row, key, ref seen);
        foreach (var version in row.OtherVersions)
            Look(ref turn, Tables.Plays[version], key, ref seen);
        return seen;
    }

    private static void Look<T>(
        ref Turn<T> turn,
        PlayTable row,
        string? key,
        ref (bool Active, long Ended, bool BegunNow, int Any) seen)
        where T : struct, ITrace
    {
        for (var i = 0; i < row.AtOnce; i++)
        {
            var record = row.RecordSlot + i * row.RecordSize;
            var isActive = turn.Numbers[record] != 0;
            seen.Any += isActive ? 1 : 0;
            if (turn.Numbers[record + (int)EnrolmentSlot.Number] == 0)
                continue;
            if (row.IsKeyed && turn.Numbers[record + (int)EnrolmentSlot.KeyHash] != Keys.HashOf(key))
                continue;
            seen.Active |= isActive;
            seen.BegunNow |= turn.Numbers[record + (int)EnrolmentSlot.StartedAt] == turn.Now;
            if (!isActive)
                seen.Ended = Math.Max(seen.Ended, turn.Numbers[record + (int)EnrolmentSlot.Due]);
        }
    }

    /// <summary>A refused start is a visible skip; that somebody is held out is said once.</summary>
    private void Refuse<T>(ref Turn<T> turn, int play, PlayTable row, SkipReason reason)
        where T : struct, ITrace
    {
        if (reason == SkipReason.HeldOut)
        {
            ref var flags = ref turn.Numbers[row.Slot + (int)PlaySlot.Flags];
            if ((flags & HeldOut) != 0)
                return;
            flags |= HeldOut;
        }

        turn.SkipStart(play, reason);
    }

    /// <summary>
    /// Takes a free record and looks at it: that of the same key, so that no other is forgotten for it, or else that
    /// of the enrolment that ended longest ago.
    /// </summary>
    private void Begin<T>(ref Turn<T> turn, int play, PlayTable row, string? key)
        where T : struct, ITrace
    {
        var (best, hash) = (-1, Keys.HashOf(key));
        for (var i = 0; i < row.AtOnce; i++)
        {
            var record = row.RecordSlot + i * row.RecordSize;
            if (turn.Numbers[record] != 0)
                continue;
            if (best < 0 || IsFreedBefore(ref turn, record, best))
                best = record;
            if (turn.Numbers[record + (int)EnrolmentSlot.Number] == 0
                || turn.Numbers[record + (int)EnrolmentSlot.KeyHash] != hash)
            {
                continue;
            }

            best = record;
            break;
        }

        turn.Numbers.Slice(best, row.RecordSize).Clear();
        turn.LookAt(play, best);
        turn[EnrolmentSlot.Number] = ++turn[PlaySlot.Numbers];
        turn[EnrolmentSlot.StartedAt] = turn.Now;
        turn[EnrolmentSlot.EnteredTurn] = turn.Number;
        turn[EnrolmentSlot.KeyHash] = hash;
        turn[EnrolmentSlot.Due] = LeadState.Never;
        turn.Numbers[best] = (uint)(row.Entry + 1);
        foreach (var capture in row.Captures)
        {
            if (!capture.IsText)
                turn.Numbers[best + capture.Offset] = LeadState.Unknown;
        }

        if (row.RecordTextSize > 0)
            turn.Texts.Slice(turn.TextRecord, row.RecordTextSize).Clear();
        if (row.IsKeyed)
            turn.Texts[turn.TextRecord] = key;
        turn.MarkActive();
        turn.Moved = true;
        DropRoutesInto(ref turn, play);
    }

    // Of two that ended at one instant the one that began first.
    private static bool IsFreedBefore<T>(ref Turn<T> turn, int record, int other)
        where T : struct, ITrace
    {
        var numbers = turn.Numbers;
        return (numbers[record + (int)EnrolmentSlot.Due], numbers[record + (int)EnrolmentSlot.Number]).CompareTo(
            (numbers[other + (int)EnrolmentSlot.Due], numbers[other + (int)EnrolmentSlot.Number])) < 0;
    }

    private static void Capture<T>(ref Turn<T> turn, CaptureTable capture, int field)
        where T : struct, ITrace
    {
        if (field < 0)
            return;
        if (capture.IsText)
            turn.Texts[turn.TextRecord + capture.Offset] = turn.EventText(field);
        else
            turn.Numbers[turn.Record + capture.Offset] = turn.EventNumber(field);
    }

    private string? KeyOf<T>(ref Turn<T> turn, TriggerTable trigger)
        where T : struct, ITrace
    {
        var text = turn.EventText(trigger.KeyField);
        if (text is not null || turn.EventNumber(trigger.KeyField) is var number && number == LeadState.Unknown)
            return text;
        return number.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
