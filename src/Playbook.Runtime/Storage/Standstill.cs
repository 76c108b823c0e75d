using System.Collections.Immutable;
using Playbook.Runtime.Engine;
using Playbook.Runtime.Tables;
using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Storage;

/// <summary>
/// Enrolments of versions that are not in the workspace: they go on where a line of <c>move leads from version</c>
/// says, all others stand still.
/// </summary>
internal sealed class Standstill
{
    private readonly StoredHeader stored;
    private readonly WorkspaceTables tables;
    private readonly ImmutableArray<StoredPlay> plays;
    private readonly bool isKept;

    /// <param name="stored">How the states are to be understood.</param>
    /// <param name="tables">The workspace that is to handle them.</param>
    /// <param name="isKept">Whether they stood still before, so that versions which are back count.</param>
    public Standstill(StoredHeader stored, WorkspaceTables tables, bool isKept)
    {
        this.stored = stored;
        this.tables = tables;
        this.isKept = isKept;
        var here = StoredPlaces.Of(tables);
        plays =
        [
            .. Enumerable.Range(0, stored.Places.Plays.Length)
                .Where(play => stored.Places.Owners[play].Version > 0)
                .Select(play => (Play: play, Here: stored.Places.IndexIn(here, play)))
                .Where(pair => isKept || pair.Here < 0)
                .Select(pair => StoredPlay.Of(stored, pair.Play, tables, pair.Here)),
        ];
    }

    /// <summary>
    /// Brings those who have a place into a lead's state; the others are named, and their state is kept as it was.
    /// </summary>
    /// <param name="mayMove">Whether anybody may go on; else all are named.</param>
    /// <param name="leadId">The lead's id.</param>
    /// <param name="numbers">What is stored of it.</param>
    /// <param name="texts">What is stored of it.</param>
    /// <param name="state">The lead's state here.</param>
    /// <param name="standing">Where to name them.</param>
    /// <param name="kept">Where to keep them.</param>
    public void Bring(
        bool mayMove,
        string leadId,
        long[] numbers,
        string?[] texts,
        LeadState state,
        ImmutableArray<StandingEnrolment>.Builder standing,
        ImmutableArray<byte[]>.Builder kept)
    {
        var before = standing.Count;
        var still = new long[numbers.Length];
        foreach (var play in plays)
        {
            for (var nth = 0; nth < play.AtOnce; nth++)
            {
                var record = numbers.AsSpan(play.RecordSlot + nth * play.RecordSize, play.RecordSize);
                var isBrought = record[0] != 0 && mayMove && TryBring(play, record, play.TextsOf(texts, nth), state);
                if (record[0] != 0 && !isBrought)
                {
                    record.CopyTo(still.AsSpan(play.RecordSlot + nth * play.RecordSize));
                    standing.Add(play.NameOf(record));
                }

                if (!isKept)
                    Remember(play, record, state);
            }
        }

        if (standing.Count > before)
            kept.Add(Keep(leadId, still, texts));
    }

    // `once` and `again` of the version that is here know whoever was in the play, unless they are inside it now.
    private static void Remember(StoredPlay play, ReadOnlySpan<long> record, LeadState state)
    {
        if (play.Namesake is not { } here)
            return;
        Span<long> ended = stackalloc long[(int)EnrolmentSlot.KeyHash + 1];
        record[..ended.Length].CopyTo(ended);
        if (ended[0] != 0)
            (ended[0], ended[(int)EnrolmentSlot.Due]) = (0, state.Clock);
        EndedEnrolments.Remember(state.Numbers, here, ended);
    }

    private bool TryBring(StoredPlay play, ReadOnlySpan<long> record, ReadOnlySpan<string?> texts, LeadState state)
    {
        if (play.Move.Find(record, tables) is not { } target)
            return false;
        var row = tables.Plays[target.Play];
        var hash = row.IsKeyed ? record[(int)EnrolmentSlot.KeyHash] : 0;
        var free = FreeRecord(row, state.Numbers, hash);
        if (free < 0)
            return false;
        var to = state.Numbers.Slice(row.RecordSlot + free * row.RecordSize, row.RecordSize);
        VersionMove.Apply(target, row, record, to, state.Clock);
        to[(int)EnrolmentSlot.KeyHash] = hash;
        ref var count = ref state.Numbers[row.Slot + (int)PlaySlot.Numbers];
        if (!target.KeepsNumber)
            to[(int)EnrolmentSlot.Number] = ++count;
        else if (EnrolmentKey.OriginIn(to[(int)EnrolmentSlot.Number]) == 0)
            count = Math.Max(count, to[(int)EnrolmentSlot.Number]);
        foreach (var (source, goal) in target.Texts)
            state.Texts[row.RecordTextSlot + free * row.RecordTextSize + goal] = texts[source];
        GiveUpIfNobodyIsAsked(row.Nodes[target.Node], to, state);
        return true;
    }

    // What was offered may have been answered while somebody stood still.
    private void GiveUpIfNobodyIsAsked(NodeTable node, Span<long> record, LeadState state)
    {
        if (node.Kind != NodeKind.HandOff || (PlaceState)(record[0] >> 32) != PlaceState.Waiting)
            return;
        var offer = (HandoffState)state.Numbers[tables.Handoffs[node.Handoff].RecordSlot + (int)HandoffSlot.State];
        if (offer is HandoffState.Open or HandoffState.Fixing)
            return;
        record[0] = (uint)record[0] | (long)PlaceState.Settled << 32;
        record[(int)EnrolmentSlot.Extra] = Turn<NoTrace>.EndGivenUp;
        record[(int)EnrolmentSlot.Due] = state.Clock;
    }

    /// <summary>
    /// Which record of a play takes one more; -1 where somebody of the same key is inside, or too many are.
    /// </summary>
    private int FreeRecord(PlayTable row, ReadOnlySpan<long> numbers, long hash)
    {
        var (free, inside) = (-1, 0);
        foreach (var play in row.OtherVersions.Select(version => tables.Plays[version]).Prepend(row))
        {
            for (var nth = 0; nth < play.AtOnce; nth++)
            {
                var record = numbers.Slice(play.RecordSlot + nth * play.RecordSize, play.RecordSize);
                if (record[0] == 0)
                {
                    free = play == row && (free < 0 || record[(int)EnrolmentSlot.Number] == 0) ? nth : free;
                    continue;
                }

                inside++;
                if (!row.IsKeyed || record[(int)EnrolmentSlot.KeyHash] == hash)
                    return -1;
            }
        }

        return inside < row.AtOnce ? free : -1;
    }

    private byte[] Keep(string leadId, long[] numbers, string?[] texts)
    {
        using var stream = new MemoryStream();
        using (var writer = StoredHeader.WriterOf(stream))
        {
            stored.Write(writer);
            StateWriter.Write(writer, leadId, numbers, texts, []);
        }

        return stream.ToArray();
    }
}
