using Playbook.Runtime.Tables;
using Playbook.Runtime.Versions;

namespace Playbook.Runtime.Engine;

// `move leads from version N`, where version N is in the workspace: from the day on which it is retired, and as soon
// as they can, those who stand in a step that has a line go on in the newer version. All others finish in the old one.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>Moves all who can; whether there was anybody.</summary>
    private bool MoveOnFromVersions<T>(
        LeadState state, string leadId, long now, ref EffectBuffer effects, ref T trace)
        where T : struct, ITrace
    {
        var pass = new Input { Kind = InputKind.WakeUp, Event = -1, Time = now, LeadId = leadId };
        var turn = new Turn<T>(plan, state, pass, now, [], ref effects, ref trace);
        foreach (var (play, from, move) in plan.Moves)
        {
            if (now < from)
                continue;
            for (long key = 0; turn.TryNextRecord(Tables.Plays[play], key, out var record);)
            {
                turn.LookAt(play, record);
                key = turn.EnrolmentKey;
                if (TargetOf(ref turn, move) is { } target)
                    MoveOn(ref turn, target);
            }
        }

        turn.LookAway();
        return turn.Moved;
    }

    /// <summary>When the enrolment looked at moves to a newer version; never for most.</summary>
    private long MovesAt<T>(ref Turn<T> turn, int play)
        where T : struct, ITrace
    {
        foreach (var (from, at, move) in plan.Moves)
        {
            if (from == play)
                return TargetOf(ref turn, move) is null ? LeadState.Never : Math.Max(at, turn.Now);
        }

        return LeadState.Never;
    }

    /// <summary>Where the enrolment looked at goes on, if there is room.</summary>
    private MoveTarget? TargetOf<T>(ref Turn<T> turn, VersionMove move)
        where T : struct, ITrace
    {
        var target = move.Find(turn.Numbers.Slice(turn.Record, turn.PlayRow.RecordSize), Tables);
        if (target is null || WaitsForAnotherOffer(ref turn, target))
            return null;
        var (row, hash, others) = (Tables.Plays[target.Play], turn[EnrolmentSlot.KeyHash], 0);
        for (var i = -1; i < row.OtherVersions.Length; i++)
        {
            var version = i < 0 ? row : Tables.Plays[row.OtherVersions[i]];
            for (var nth = 0; nth < version.AtOnce; nth++)
            {
                var record = RecordOf(version, nth);
                if (record == turn.Record || turn.Numbers[record] == 0)
                    continue;
                others++;
                if (!row.IsKeyed || turn.Numbers[record + (int)EnrolmentSlot.KeyHash] == hash)
                    return null;
            }
        }

        return others < row.AtOnce ? target : null;
    }

    // An offer that is open is of the hand-off as the old version declares it, and so is its answer.
    private bool WaitsForAnotherOffer<T>(ref Turn<T> turn, MoveTarget target)
        where T : struct, ITrace =>
        turn is { Place: PlaceState.Waiting, NodeRow.Kind: NodeKind.HandOff }
        && turn.NodeRow.Handoff != Tables.Plays[target.Play].Nodes[target.Node].Handoff;

    private void MoveOn<T>(ref Turn<T> turn, MoveTarget target)
        where T : struct, ITrace
    {
        var (play, record, old, key) = (turn.Play, turn.Record, turn.PlayRow, turn.EnrolmentKey);
        var row = Tables.Plays[target.Play];
        var text = old.RecordTextSize > 0 ? turn.TextRecord : -1;
        if (target.Begins && turn.Place is (PlaceState.Planned or PlaceState.Held))
            turn[LeadSlot.PlannedTouches]--;
        Begin(ref turn, target.Play, row, row.IsKeyed && old.IsKeyed ? turn.State.Texts[text] : null);
        var number = turn.EnrolmentKey;
        if (target.KeepsNumber)
            (number, turn[PlaySlot.Numbers]) = (key, turn[PlaySlot.Numbers] - 1);
        var from = turn.Numbers.Slice(record, old.RecordSize);
        var to = turn.Numbers.Slice(turn.Record, row.RecordSize);
        VersionMove.Apply(target, row, from, to, turn.Now);
        turn[EnrolmentSlot.Number] = number;
        foreach (var (source, goal) in target.Texts)
            turn.State.Texts[turn.TextRecord + goal] = turn.State.Texts[text + source];
        Leave(from, isSamePlay: old.Name == row.Name, turn.Now);
        if (text >= 0)
            turn.State.Texts.Slice(text, old.RecordTextSize).Clear();
        if (target.KeepsNumber)
            Follow(ref turn, play, key, number);
        turn.Note(TraceKind.MovedOn, turn.NodeIndex, play);
        turn.LookAt(play, record);
        turn.UnmarkIfEmpty();
        turn.Moved = true;
    }

    // Who goes on in another play has ended here: `once` and `again` know it.
    private static void Leave(Span<long> record, bool isSamePlay, long now)
    {
        if (isSamePlay)
        {
            record.Clear();
            return;
        }

        record[(int)EnrolmentSlot.Node] = 0;
        record[(int)EnrolmentSlot.Due] = now;
    }

    /// <summary>
    /// What the enrolment looked at has asked for is its own where it stands now. Under another number it is not: what
    /// was asked for keeps its identity.
    /// </summary>
    private void Follow<T>(ref Turn<T> turn, int play, long key, long number)
        where T : struct, ITrace
    {
        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            var isGiver = turn.HandoffAt(handoff, HandoffSlot.Play) == play + 1
                && turn.HandoffAt(handoff, HandoffSlot.Enrolment) == key;
            var node = isGiver ? NodeHere(turn.PlayRow, play, (int)turn.HandoffAt(handoff, HandoffSlot.Node)) : -1;
            if (node < 0)
                continue;
            turn.HandoffAt(handoff, HandoffSlot.Play) = turn.Play + 1;
            turn.HandoffAt(handoff, HandoffSlot.Node) = node;
            turn.HandoffAt(handoff, HandoffSlot.Enrolment) = number;
        }

        for (var nth = 0; Tables.OpenTasksSlot >= 0 && nth < Limits.OpenTasks; nth++)
        {
            if (turn.TaskAt(nth) is not (>= 0 and var slot))
                continue;
            var task = turn.TaskIn(slot);
            var node = task.Play == play && task.Enrolment == key ? NodeHere(turn.PlayRow, play, task.Node) : -1;
            if (node >= 0)
                turn.Numbers[slot] = OpenTask.At(turn.Play, node, number);
        }
    }

    // Only what has the same identity there is the same thing.
    private int NodeHere(PlayTable here, int play, int node)
    {
        var from = Tables.Plays[play];
        var name = PlayShape.NameOf(from, from.Nodes[node]);
        for (var i = 0; from.Name == here.Name && i < here.Nodes.Length; i++)
        {
            if (PlayShape.NameOf(here, here.Nodes[i]) == name)
                return i;
        }

        return -1;
    }
}
