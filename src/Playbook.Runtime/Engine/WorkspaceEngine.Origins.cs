using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// Under whose id things began that are still open. A lead has room for the ids of a few whom it has absorbed; an id
// leaves its place when nothing of it is open any more.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <summary>
    /// Gives the ids under which open things of the lead that goes began a place in the one that stays.
    /// </summary>
    /// <param name="stays">The lead that stays.</param>
    /// <param name="goes">The lead that goes.</param>
    /// <param name="origins">
    /// By origin there, 0 for the lead itself: the origin here; -1 where there is no room.
    /// </param>
    private void TakeOrigins<T>(ref Turn<T> stays, ref Turn<T> goes, scoped Span<int> origins)
        where T : struct, ITrace
    {
        origins.Fill(-1);
        if (Tables.OriginsSlot < 0)
            return;
        var (open, taken) = (OriginsOf(ref goes), OriginsOf(ref stays) | 1UL);
        var ids = stays.State.Texts.Slice(Tables.OriginsSlot, Limits.Origins);
        for (var origin = 0; origin <= Limits.Origins; origin++)
        {
            if ((open & (1UL << origin)) == 0)
                continue;
            var id = goes.OwnerOf(EnrolmentKey.Of(origin, 0));
            var place = PlaceOf(ids, taken, id);
            if (place < 0)
                continue;
            ids[place] = id;
            taken |= 2UL << place;
            origins[origin] = place + 1;
        }
    }

    private static int PlaceOf(Span<string?> ids, ulong taken, string id)
    {
        var free = -1;
        for (var place = ids.Length - 1; place >= 0; place--)
        {
            if ((taken & (2UL << place)) == 0)
                free = place;
            else if (ids[place] == id)
                return place;
        }

        return free;
    }

    private ulong OriginsOf<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        var open = 0UL;
        foreach (var play in turn.Active())
        {
            for (long key = 0; turn.TryNextRecord(Tables.Plays[play], key, out var record);)
            {
                key = turn.Numbers[record + (int)EnrolmentSlot.Number];
                open |= 1UL << EnrolmentKey.OriginIn(key);
            }
        }

        for (var handoff = 0; handoff < Tables.Handoffs.Length; handoff++)
        {
            if (turn.HandoffStateOf(handoff) != HandoffState.None)
                open |= 1UL << EnrolmentKey.OriginIn(turn.HandoffAt(handoff, HandoffSlot.Enrolment));
        }

        for (var nth = 0; Tables.OpenTasksSlot >= 0 && nth < Limits.OpenTasks; nth++)
        {
            if (turn.TaskAt(nth) is >= 0 and var slot)
                open |= 1UL << EnrolmentKey.OriginIn(turn.TaskIn(slot).Enrolment);
        }

        return open;
    }

    private static long KeyHere(long key, scoped ReadOnlySpan<int> origins) =>
        EnrolmentKey.Of(origins[EnrolmentKey.OriginIn(key)], EnrolmentKey.NumberIn(key));

    private static bool HasRoom(long key, scoped ReadOnlySpan<int> origins) =>
        origins[EnrolmentKey.OriginIn(key)] >= 0;
}
