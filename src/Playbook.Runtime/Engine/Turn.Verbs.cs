using Playbook.Runtime.Hashing;
using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// What the statements of a play call, each with the index of its node.
public ref partial struct Turn<T>
{
    /// <summary>A step begins.</summary>
    public void EnterStep(int node)
    {
        var step = PlayRow.Nodes[node].Step;
        var offset = PlayRow.Steps[step].VisitOffset;
        if (offset >= 0)
            Numbers[Record + offset]++;
        Note(TraceKind.StepEntered, node, step);
    }

    /// <summary><c>set lead.FIELD to VALUE</c>, a constant or what another field holds.</summary>
    public void Set(int node, FieldValue value) => SetField(PlayRow.Nodes[node].Field, value);

    /// <summary><c>score NAME + 10</c>.</summary>
    public void AddPoints(int node)
    {
        var row = PlayRow.Nodes[node];
        AddPoints(row.Score, row.Points, node);
    }

    /// <summary><c>notify ROLE</c>.</summary>
    public void Notify(int node) => Emit(Make(EffectKind.Notify, node));

    /// <summary><c>task "…" for ROLE</c> that nobody waits for.</summary>
    public void Task(int node)
    {
        var row = PlayRow.Nodes[node];
        var effect = Make(EffectKind.Task, node, due: DueOf(row.Within));
        Emit(effect);
        if (Tables.OpenTasksSlot >= 0)
            RememberTask(node, effect.Visit, effect.Due);
    }

    /// <summary><c>assign to ROLE</c>.</summary>
    public void Assign(int node) => Emit(Make(EffectKind.Assign, node));

    /// <summary><c>route by FIELD</c>: the actor of the line that fits; -1 where none does.</summary>
    public void Route(int node, int actor)
    {
        if (actor >= 0)
            Emit(Make(EffectKind.Assign, node, actor: actor));
    }

    /// <summary><c>if CONDITION</c>: notes and gives back the answer.</summary>
    public bool Branch(int node, bool answer)
    {
        Note(TraceKind.Branch, node, after: answer ? 1 : 0);
        return answer;
    }

    /// <summary><c>split EXPERIMENT</c>: the arm in which the lead's hash falls, from 0; -1 beyond the last.</summary>
    public int Split(int node)
    {
        var row = PlayRow.Nodes[node];
        var bucket = StableHash.Bucket(Tables.Experiments[row.Experiment].Name, LeadId);
        var arm = -1;
        for (var i = row.Shares.Length - 1; i >= 0 && bucket < row.Shares[i]; i--)
            arm = i;
        Note(TraceKind.Split, node, arm, after: bucket);
        return arm;
    }

    /// <summary><c>continue with PLAY</c>: the engine goes on when the walk returns.</summary>
    public void ContinueWith(int node) => ContinueNode = node;

    /// <summary><c>finish</c>, or the end of the last step.</summary>
    public void Finish(int node)
    {
        Numbers[Record] = (uint)(node + 1);
        End(EndKind.Finished);
    }

    /// <summary>
    /// The enrolment looked at ends; its record is free, and remembers its key and its instants until it is used
    /// again.
    /// </summary>
    internal void End(EndKind kind)
    {
        Note(TraceKind.Ended, NodeIndex, (int)kind);
        SetPlace(PlaceState.Settled);
        Numbers[Record] = 0;
        this[EnrolmentSlot.Due] = Now;
        if (PlayRow.RecordTextSize > 0)
            Texts.Slice(TextRecord, PlayRow.RecordTextSize).Clear();
        UnmarkIfEmpty();
        Moved = true;
    }

    internal readonly long DueOf(ClockTable? clock) =>
        clock is null ? LeadState.Never : After(clock.Length, clock.Team);
}
