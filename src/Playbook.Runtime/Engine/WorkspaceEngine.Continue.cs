using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// How one play leads into another: `continue with`, and the routes of rejections.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// Ends the enrolment looked at and starts the play that its node names, at once. Gives the node to walk on with,
    /// or -1 where that play refused.
    /// </summary>
    private int Continue<T>(ref Turn<T> turn, int node)
        where T : struct, ITrace
    {
        var (play, record) = (turn.Play, turn.Record);
        var from = turn.PlayRow.Nodes[node];
        var target = Tables.Plays[from.Play];
        var key = from.KeepsKey ? turn.Texts[turn.TextRecord] : null;
        turn.LookAwayFor(from.Play);
        var reason = IsInAudience(ref turn, target)
            ? Refusal(ref turn, from.Play, target, key, isTrigger: false, recurs: false)
            : SkipReason.Audience;
        if (reason == SkipReason.None)
        {
            Begin(ref turn, from.Play, target, key);
            CarryOver(ref turn, from, play, record);
        }

        var begun = turn.Record;
        turn.LookAt(play, record);
        turn.Numbers[record] = (uint)(node + 1);
        turn.End(EndKind.Continued);
        turn.LookAway();
        if (reason != SkipReason.None)
        {
            Refuse(ref turn, from.Play, target, reason);
            return -1;
        }

        turn.LookAt(from.Play, begun);
        turn.Note(TraceKind.Started, -1);
        return target.Entry;
    }

    private void CarryOver<T>(ref Turn<T> turn, NodeTable from, int play, int record)
        where T : struct, ITrace
    {
        var (newPlay, newRecord) = (turn.Play, turn.Record);
        var (old, begun) = (Tables.Plays[play], Tables.Plays[newPlay]);
        for (var i = 0; i < from.Captures.Length; i++)
        {
            if (from.Captures[i] < 0)
                continue;
            var (source, goal) = (old.Captures[from.Captures[i]], begun.Captures[i]);
            if (!source.IsText)
            {
                turn.Numbers[newRecord + goal.Offset] = turn.Numbers[record + source.Offset];
                continue;
            }

            turn.LookAt(play, record);
            var text = turn.Texts[turn.TextRecord + source.Offset];
            turn.LookAt(newPlay, newRecord);
            turn.Texts[turn.TextRecord + goal.Offset] = text;
        }
    }

    /// <summary>
    /// The time of a rejection's route has come: its play starts as by <c>continue with</c>, without captures and key.
    /// </summary>
    private void TakeRoute<T>(ref Turn<T> turn, int handoff)
        where T : struct, ITrace
    {
        var play = (int)turn.HandoffAt(handoff, HandoffSlot.RoutePlay) - 1;
        if (play < 0)
            return;
        turn.LookAwayFor(play);
        turn.HandoffAt(handoff, HandoffSlot.RoutePlay) = 0;
        turn.HandoffAt(handoff, HandoffSlot.RouteDue) = LeadState.Never;
        turn.RestIfEmpty(handoff);
        turn.Moved = true;
        var row = Tables.Plays[play];
        var reason = IsInAudience(ref turn, row)
            ? Refusal(ref turn, play, row, null, isTrigger: false, recurs: false)
            : SkipReason.Audience;
        if (reason != SkipReason.None)
        {
            Refuse(ref turn, play, row, reason);
            return;
        }

        Begin(ref turn, play, row, null);
        turn.Note(TraceKind.Started, -1);
        Walk(ref turn, row.Entry);
        turn.LookAway();
    }

    /// <summary>A play that starts otherwise needs no route into it any more.</summary>
    private void DropRoutesInto<T>(ref Turn<T> turn, int play)
        where T : struct, ITrace
    {
        if (turn[LeadSlot.ActiveHandoffs] == 0)
            return;
        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            if (turn.HandoffAt(handoff, HandoffSlot.RoutePlay) == play + 1)
                DropRoute(ref turn, handoff);
        }
    }
}
