using System.Runtime.CompilerServices;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

public ref partial struct Turn<T>
{
    private const int StateShift = 32;

    /// <summary>Where a settled enrolment whose hand-off was rejected goes: nowhere.</summary>
    internal const int EndRejected = -2;

    /// <summary>Where a settled enrolment whose hand-off nobody accepted goes: nowhere.</summary>
    internal const int EndGivenUp = -3;

    internal readonly PlayTable PlayRow => Tables.Plays[Play];

    internal readonly int NodeIndex => (int)(Numbers[Record] & uint.MaxValue) - 1;

    internal readonly NodeTable NodeRow => Tables.Plays[Play].Nodes[NodeIndex];

    internal readonly PlaceState Place => (PlaceState)(Numbers[Record] >> StateShift);

    /// <summary>What tells the enrolment looked at from all others of its play, and orders them.</summary>
    internal readonly long EnrolmentKey => this[EnrolmentSlot.Number];

    internal readonly int EnrolmentNumber => Engine.EnrolmentKey.NumberIn(EnrolmentKey);

    /// <summary>First text slot of the enrolment's record; only of plays whose records hold text.</summary>
    internal readonly int TextRecord
    {
        get
        {
            var play = Tables.Plays[Play];
            return play.RecordTextSlot + (Record - play.RecordSlot) / play.RecordSize * play.RecordTextSize;
        }
    }

    internal readonly ref long this[EnrolmentSlot slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Numbers[Record + (int)slot];
    }

    internal readonly ref long this[LeadSlot slot]
    {
        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        get => ref Numbers[(int)slot];
    }

    internal readonly ref long this[PlaySlot slot] => ref Numbers[Tables.Plays[Play].Slot + (int)slot];

    internal void LookAt(int play, int record)
    {
        Play = play;
        Record = record;
    }

    internal void LookAway() => (Play, Asking) = (-1, 0);

    /// <summary>Nobody is looked at, but a play asks: its playbook's clock is read where the lead has none.</summary>
    internal void LookAwayFor(int play) => (Play, Asking) = (-1, Tables.Plays[play].Playbook + 1);

    internal void LookAsBefore(int play, int record, int asking) =>
        (Play, Record, Asking) = (play, record, asking);

    internal void SetPlace(int node, PlaceState state)
    {
        if (IsTouchState(state) != (Numbers[Record] != 0 && IsTouchState(Place)))
            this[LeadSlot.PlannedTouches] += IsTouchState(state) ? 1 : -1;
        Numbers[Record] = (uint)(node + 1) | (long)state << StateShift;
    }

    internal void SetPlace(PlaceState state) => SetPlace(NodeIndex, state);

    /// <summary>
    /// The next active enrolment of a play after another, by key; false where there is none.
    /// </summary>
    internal readonly bool TryNextRecord(PlayTable play, long afterKey, out int record)
    {
        record = -1;
        if (play.AtOnce == 1)
        {
            if (afterKey != 0 || Numbers[play.RecordSlot] == 0)
                return false;
            record = play.RecordSlot;
            return true;
        }

        var least = long.MaxValue;
        for (var i = 0; i < play.AtOnce; i++)
        {
            var at = play.RecordSlot + i * play.RecordSize;
            var number = Numbers[at + (int)EnrolmentSlot.Number];
            if (Numbers[at] == 0 || number <= afterKey || number >= least)
                continue;
            least = number;
            record = at;
        }

        return record >= 0;
    }

    internal readonly bool HasActive(PlayTable play)
    {
        for (var i = 0; i < play.AtOnce; i++)
        {
            if (Numbers[play.RecordSlot + i * play.RecordSize] != 0)
                return true;
        }

        return false;
    }

    /// <summary>
    /// The plays in which somebody may stand, in their order, as it is now: exact for the first 64 plays, else a hint.
    /// </summary>
    internal readonly PlayBits Active(ulong among = ulong.MaxValue) =>
        new((ulong)this[LeadSlot.ActivePlays] & among, Tables.Plays.Length);

    internal void MarkActive() => this[LeadSlot.ActivePlays] |= 1L << (Play & 63);

    internal void UnmarkIfEmpty()
    {
        for (var play = Play & 63; play < Tables.Plays.Length; play += 64)
        {
            if (HasActive(Tables.Plays[play]))
                return;
        }

        this[LeadSlot.ActivePlays] &= ~(1L << (Play & 63));
    }

    internal readonly int VisitOf(NodeTable node)
    {
        var offset = PlayRow.Steps[node.Step].VisitOffset;
        return offset < 0 ? 1 : (int)Numbers[Record + offset];
    }

    private static bool IsTouchState(PlaceState state) => state is PlaceState.Planned or PlaceState.Held;
}
