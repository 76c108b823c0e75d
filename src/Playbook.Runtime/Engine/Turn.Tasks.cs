namespace Playbook.Runtime.Engine;

// Tasks that nobody waits for. The last sixteen of a lead are remembered, so that they can be answered, and withdrawn
// when their enrolment is stopped; an older one is forgotten, and its answer finds nothing open. A task is two slots:
// play, node and enrolment number; visit and the instant at which it was given.
public ref partial struct Turn<T>
{
    private const int InstantBits = 48;

    internal void RememberTask(int node, int visit)
    {
        var head = (int)this[LeadSlot.OpenTasks];
        var slot = Tables.OpenTasksSlot + 2 * head;
        Numbers[slot] = OpenTask.At(Play, node, EnrolmentKey);
        Numbers[slot + 1] = (long)visit << InstantBits | (Now & ((1L << InstantBits) - 1));
        this[LeadSlot.OpenTasks] = (head + 1) % Limits.OpenTasks;
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
            Numbers[slot] = 0;
        }
    }

    internal void CancelTask(in (int Play, int Node, long Enrolment, int Visit, long Given) task)
    {
        var row = Tables.Plays[task.Play].Nodes[task.Node];
        Emit(new Effect
        {
            Kind = EffectKind.Cancel,
            Of = EffectKind.Task,
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
        });
    }

    /// <summary>Remembers tasks in place of those that were, the oldest first.</summary>
    internal void KeepTasks(scoped ReadOnlySpan<(long Given, long Where, long Which)> tasks)
    {
        var slots = Numbers.Slice(Tables.OpenTasksSlot, 2 * Limits.OpenTasks);
        slots.Clear();
        for (var i = 0; i < tasks.Length; i++)
            (slots[2 * i], slots[2 * i + 1]) = (tasks[i].Where, tasks[i].Which);
        this[LeadSlot.OpenTasks] = tasks.Length % Limits.OpenTasks;
    }
}
