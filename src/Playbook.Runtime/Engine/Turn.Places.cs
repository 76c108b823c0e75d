using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

public ref partial struct Turn<T>
{
    /// <summary>
    /// The enrolment comes to a place. False where the walk goes on at once with the node that follows: a moment
    /// already past, contents all sent before, a repeat that is used up.
    /// </summary>
    public bool Stand(int node)
    {
        var row = PlayRow.Nodes[node];
        Arrive(node);
        var stands = row.Kind switch
        {
            NodeKind.Send or NodeKind.Share or NodeKind.Call => PlanTouch(1),
            NodeKind.Each => PlanItem(row, 0, 0),
            NodeKind.Wait => WaitUntil(After(row.Length, row.Team)),
            NodeKind.WaitUntil => row.Moment is { } moment && WaitUntil(InstantOf(moment)),
            NodeKind.Listen => WaitUntil(After(row.Length, row.Team)),
            NodeKind.AwaitTask or NodeKind.Choose or NodeKind.Approval => Ask(row),
            NodeKind.HandOff => Offer(row),
            NodeKind.Repeat => Repeat(row),
            _ => throw new InvalidOperationException($"unreachable: {row.Kind} is no place"),
        };
        if (stands)
            Note(TraceKind.PlaceEntered, node, after: this[EnrolmentSlot.Due]);
        return stands;
    }

    private void Arrive(int node)
    {
        SetPlace(node, PlaceState.Waiting);
        this[EnrolmentSlot.EnteredAt] = Now;
        this[EnrolmentSlot.EnteredTurn] = Number;
        this[EnrolmentSlot.Due] = LeadState.Never;
        this[EnrolmentSlot.Attempt] = 1;
        this[EnrolmentSlot.OpenedAt] = LeadState.Unknown;
        this[EnrolmentSlot.Extra] = LeadState.Never;
        Moved = true;
    }

    private readonly bool WaitUntil(long instant)
    {
        this[EnrolmentSlot.Due] = instant;
        return instant > Now;
    }

    internal bool PlanTouch(int attempt)
    {
        SetPlace(PlaceState.Planned);
        this[EnrolmentSlot.Attempt] = attempt;
        this[EnrolmentSlot.PlannedAt] = Now;
        this[EnrolmentSlot.HoldEnd] = Time.Instants.Add(Now, Tables.Channels[NodeRow.Channel].Hold);
        this[EnrolmentSlot.Due] = LeadState.Never;
        Moved = true;
        return true;
    }

    /// <summary>
    /// Plans the next content of an each, from an item on, that no play has released to the lead; what was is passed
    /// over with the skip <c>already-sent</c>, at once and without a gap. False where none is left.
    /// </summary>
    internal bool PlanItem(NodeTable row, int item, long gap)
    {
        for (; item < row.Contents.Length; item++)
        {
            this[EnrolmentSlot.Attempt] = item + 1;
            if (!WasSent(row.Contents[item]))
                break;
            SkipTouch(SkipReason.AlreadySent);
        }

        if (item == row.Contents.Length)
            return false;
        if (gap == 0)
            return PlanTouch(item + 1);
        SetPlace(PlaceState.Between);
        this[EnrolmentSlot.Due] = Time.Instants.Add(Now, gap);
        return true;
    }

    internal readonly bool WasSent(int content)
    {
        var row = Tables.Contents[content];
        return row.SentSlot >= 0 && Numbers[row.SentSlot] != 0;
    }

    private bool Ask(NodeTable row)
    {
        var kind = row.Kind switch
        {
            NodeKind.AwaitTask => EffectKind.Task,
            NodeKind.Choose => EffectKind.Choose,
            _ => EffectKind.Approval,
        };
        var due = DueOf(row.Within);
        SetPlace(PlaceState.Open);
        this[EnrolmentSlot.OpenedAt] = Now;
        this[EnrolmentSlot.Due] = due;
        Emit(Make(kind, NodeIndex, due: due));
        return true;
    }

    private bool Repeat(NodeTable row)
    {
        ref var times = ref Numbers[Record + row.CounterOffset];
        if (times >= row.Most)
            return false;
        times++;
        return WaitUntil(After(row.Length, row.Team));
    }

    /// <summary>
    /// The place comes to something: the first line that says so decides where the enrolment goes on in this turn,
    /// else what follows.
    /// </summary>
    internal void Settle(OutcomeKind kind, SkipReason reason = SkipReason.None, string? answer = null, int match = -1)
    {
        var row = NodeRow;
        var line = FindOutcome(row, kind, reason, answer, match);
        // A task that was not done may be answered by an `otherwise` alone.
        if (line < 0 && kind == OutcomeKind.NotDone)
            line = FindOutcome(row, OutcomeKind.Otherwise, reason, answer, match);
        SettleAt(line < 0 ? row.Next : row.Outcomes[line].Target);
        Note(TraceKind.Outcome, NodeIndex, (int)kind, line, after: this[EnrolmentSlot.Extra]);
    }

    internal void SettleAt(int target)
    {
        SetPlace(PlaceState.Settled);
        this[EnrolmentSlot.Extra] = target;
        this[EnrolmentSlot.Due] = LeadState.Never;
        Moved = true;
        HasSettled = true;
    }

    internal static int FindOutcome(NodeTable row, OutcomeKind kind, SkipReason reason, string? answer, int match)
    {
        for (var i = 0; i < row.Outcomes.Length; i++)
        {
            var line = row.Outcomes[i];
            if (line.Kind == kind
                && (line.Reason == SkipReason.None || line.Reason == reason)
                && (line.Answer is null || Terms.Same(answer, line.Answer))
                && line.Match == match)
            {
                return i;
            }
        }

        return -1;
    }
}
