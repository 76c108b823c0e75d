namespace Playbook.Runtime.Engine;

// Tasks that nobody waits for. The last sixteen of a lead are remembered, so that they can be answered, and withdrawn
// when their enrolment is stopped; an older one is forgotten, and its answer finds nothing open. A task is two slots:
// play, node and enrolment number; visit and the instant at which it was given. Where somebody is told of tasks that
// are not done in time, each has a third slot, in a row of their own: when that is; never once it was told.
public ref partial struct Turn<T>
{
    private const int InstantBits = 48;

    internal void RememberTask(int node, int visit, long due)
    {
        var head = (int)this[LeadSlot.OpenTasks];
        var slot = Tables.OpenTasksSlot + 2 * head;
        Numbers[slot] = OpenTask.At(Play, node, EnrolmentKey);
        Numbers[slot + 1] = (long)visit << InstantBits | (Now & ((1L << InstantBits) - 1));
        if (Tables.TaskClocksSlot >= 0)
            TaskDue(slot) = PlayRow.Nodes[node].Within is { Notify: >= 0 } ? due : LeadState.Never;
        this[LeadSlot.OpenTasks] = (head + 1) % Limits.OpenTasks;
    }

    /// <summary>When somebody is told that the task in a slot is not done; only where tasks have clocks.</summary>
    internal readonly ref long TaskDue(int slot) =>
        ref Numbers[Tables.TaskClocksSlot + (slot - Tables.OpenTasksSlot) / 2];

    /// <summary>It is done, or withdrawn: nobody is told of it any more.</summary>
    internal readonly void CloseTask(int slot)
    {
        Numbers[slot] = 0;
        if (Tables.TaskClocksSlot >= 0)
            TaskDue(slot) = LeadState.Never;
    }

    // The enrolment that gave the task may have ended, so the note is made of what is known of the task.
    private void NoteTaskWakeUp()
    {
        if (!T.IsOn || !T.Wants(TraceKind.WakeUp))
            return;
        var (play, node, key, _, _) = TaskIn(Wake.Index);
        var enrolment = Engine.EnrolmentKey.NumberIn(key);
        Trace.Add(new TraceNote(
            TraceKind.WakeUp, Now, play, node, enrolment, (int)Wake.Kind, -1, 0, 0, null));
    }

    /// <summary>Tells once that the task was not done in time. It stays open, for it is still to be done.</summary>
    internal void ElapseTask(int slot)
    {
        // What has just been stopped is withdrawn, and nobody asks for it.
        if (Numbers[slot] == 0)
            return;
        TaskDue(slot) = LeadState.Never;
        var task = TaskIn(slot);
        if (Tables.Plays[task.Play].Nodes[task.Node].Within is { Notify: >= 0 and var told })
            Emit(MakeOf(task, EffectKind.Notify, EffectKind.Notify) with { Actor = told });
    }

    /// <summary>
    /// Open tasks from the oldest on: the slot of the nth, from 0, or -1 for a place in the ring where none is open.
    /// </summary>
    internal readonly int TaskAt(int nth)
    {
        var slot = Tables.OpenTasksSlot + 2 * (((int)this[LeadSlot.OpenTasks] + nth) % Limits.OpenTasks);
        return Numbers[slot] == 0 ? -1 : slot;
    }

    internal readonly (int Play, int Node, long Enrolment, int Visit, long Given) TaskIn(int slot)
    {
        var (first, second) = (Numbers[slot], Numbers[slot + 1]);
        var (play, node) = OpenTask.PlaceIn(first);
        return (
            play,
            node,
            OpenTask.EnrolmentIn(first),
            (int)(second >> InstantBits),
            second & ((1L << InstantBits) - 1));
    }

    /// <summary>Withdraws what the enrolment left for others to do.</summary>
    internal void CancelTasks()
    {
        for (var nth = 0; Tables.OpenTasksSlot >= 0 && nth < Limits.OpenTasks; nth++)
        {
            var slot = TaskAt(nth);
            if (slot < 0)
                continue;
            var task = TaskIn(slot);
            if (task.Play != Play || task.Enrolment != EnrolmentKey)
                continue;
            CancelTask(task);
            CloseTask(slot);
        }
    }

    internal void CancelTask(in (int Play, int Node, long Enrolment, int Visit, long Given) task) =>
        Emit(MakeOf(task, EffectKind.Cancel, EffectKind.Task));

    private readonly Effect MakeOf(
        in (int Play, int Node, long Enrolment, int Visit, long Given) task, EffectKind kind, EffectKind of)
    {
        var row = Tables.Plays[task.Play].Nodes[task.Node];
        return new Effect
        {
            Kind = kind,
            Of = of,
            Play = task.Play,
            Node = task.Node,
            Handoff = row.Handoff,
            Content = row.Content,
            Channel = row.Channel,
            Actor = row.Actor,
            Time = Now,
            Due = LeadState.Never,
            NotAfter = LeadState.Never,
            Enrolment = Engine.EnrolmentKey.NumberIn(task.Enrolment),
            Lead = OwnerOf(task.Enrolment),
            Visit = task.Visit,
            Attempt = 1,
        };
    }

    /// <summary>Remembers tasks in place of those that were, the oldest first.</summary>
    internal void KeepTasks(scoped ReadOnlySpan<(long Given, long Where, long Which, long Due)> tasks)
    {
        var slots = Numbers.Slice(Tables.OpenTasksSlot, 2 * Limits.OpenTasks);
        slots.Clear();
        if (Tables.TaskClocksSlot >= 0)
            Numbers.Slice(Tables.TaskClocksSlot, Limits.OpenTasks).Fill(LeadState.Never);
        for (var i = 0; i < tasks.Length; i++)
        {
            (slots[2 * i], slots[2 * i + 1]) = (tasks[i].Where, tasks[i].Which);
            if (Tables.TaskClocksSlot >= 0)
                Numbers[Tables.TaskClocksSlot + i] = tasks[i].Due;
        }

        this[LeadSlot.OpenTasks] = tasks.Length % Limits.OpenTasks;
    }
}
