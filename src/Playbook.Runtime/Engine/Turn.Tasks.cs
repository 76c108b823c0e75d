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
        Numbers[slot] = OpenTask.At(Play, node, (uint)EnrolmentNumber);
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

    internal readonly (int Play, int Node, int Enrolment, int Visit, long Given) TaskIn(int slot)
    {
        var (first, second) = (Numbers[slot], Numbers[slot + 1]);
        var (play, node) = OpenTask.PlaceIn(first);
        return (
            play,
            node,
            (int)first,
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
            if (task.Play != Play || task.Enrolment != EnrolmentNumber)
                continue;
            Emit(Make(EffectKind.Cancel, task.Node) with { Of = EffectKind.Task, Visit = task.Visit });
            Numbers[slot] = 0;
        }
    }
}
