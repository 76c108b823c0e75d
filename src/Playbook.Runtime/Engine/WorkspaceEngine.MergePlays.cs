using Playbook.Runtime.Tables;

namespace Playbook.Runtime.Engine;

// What becomes of enrolments when two leads become one, and of the tasks that they have left.
public sealed partial class WorkspaceEngine<TProgram>
{
    private void MergePlays<T>(ref Turn<T> stays, ref Turn<T> goes, scoped ReadOnlySpan<int> origins)
        where T : struct, ITrace
    {
        for (var play = 0; play < Tables.Plays.Length; play++)
        {
            var row = Tables.Plays[play];
            for (long key = 0; goes.TryNextRecord(row, key, out var record);)
            {
                goes.LookAt(play, record);
                key = goes.EnrolmentKey;
                if (!TryMove(ref stays, ref goes, play, row, origins))
                    EndMerged(ref goes);
            }
        }

        foreach (var row in Tables.Plays)
        {
            var slot = row.Slot;
            stays.Numbers[slot + (int)PlaySlot.Flags] |= goes.Numbers[slot + (int)PlaySlot.Flags];
            for (var i = 0; i < row.AtOnce; i++)
                EndedEnrolments.Remember(stays.Numbers, row, goes.Numbers.Slice(RecordOf(row, i), row.RecordSize));
        }
    }

    private static int RecordOf(PlayTable row, int nth) => row.RecordSlot + nth * row.RecordSize;

    private bool TryMove<T>(
        ref Turn<T> stays, ref Turn<T> goes, int play, PlayTable row, scoped ReadOnlySpan<int> origins)
        where T : struct, ITrace
    {
        var key = row.IsKeyed ? goes.State.Texts[goes.TextRecord] : null;
        var (active, _, _, any) = Look(ref stays, row, key);
        if (active || any >= row.AtOnce || !HasRoom(goes.EnrolmentKey, origins))
            return false;
        Begin(ref stays, play, row, key);
        // It goes on as what it was, so none has begun here.
        stays[PlaySlot.Numbers]--;
        goes.Numbers.Slice(goes.Record, row.RecordSize).CopyTo(stays.Numbers.Slice(stays.Record, row.RecordSize));
        stays[EnrolmentSlot.Number] = KeyHere(goes.EnrolmentKey, origins);
        stays[EnrolmentSlot.EnteredTurn] = stays.Number;
        stays[LeadSlot.PlannedTouches] += goes.Place is PlaceState.Planned or PlaceState.Held ? 1 : 0;
        if (row.RecordTextSize > 0)
        {
            var texts = goes.State.Texts.Slice(goes.TextRecord, row.RecordTextSize);
            texts.CopyTo(stays.State.Texts.Slice(stays.TextRecord, row.RecordTextSize));
        }

        stays.LookAway();
        return true;
    }

    private static void EndMerged<T>(ref Turn<T> goes)
        where T : struct, ITrace
    {
        goes.CancelTasks();
        Withdraw(ref goes, SkipReason.Merged);
        var play = goes.Play;
        goes.End(EndKind.Merged);
        goes.SkipStart(play, SkipReason.Merged);
    }

    /// <summary>
    /// The tasks that both have left, by when they were given. There is room for the last of them; one whose id has no
    /// place is withdrawn.
    /// </summary>
    private void MergeTasks<T>(ref Turn<T> stays, ref Turn<T> goes, scoped ReadOnlySpan<int> origins)
        where T : struct, ITrace
    {
        if (Tables.OpenTasksSlot < 0)
            return;
        Span<(long Given, long Where, long Which, long Due)> all =
            stackalloc (long, long, long, long)[2 * Limits.OpenTasks];
        var hasClocks = Tables.TaskClocksSlot >= 0;
        var count = 0;
        for (var nth = 0; nth < Limits.OpenTasks; nth++)
        {
            if (stays.TaskAt(nth) is >= 0 and var own)
            {
                all[count++] = (
                    stays.TaskIn(own).Given,
                    stays.Numbers[own],
                    stays.Numbers[own + 1],
                    hasClocks ? stays.TaskDue(own) : 0);
            }
        }

        for (var nth = 0; nth < Limits.OpenTasks; nth++)
        {
            if (goes.TaskAt(nth) is not (>= 0 and var other))
                continue;
            var task = goes.TaskIn(other);
            if (!HasRoom(task.Enrolment, origins))
            {
                goes.CancelTask(task);
                continue;
            }

            all[count++] = (
                task.Given,
                OpenTask.At(task.Play, task.Node, KeyHere(task.Enrolment, origins)),
                goes.Numbers[other + 1],
                hasClocks ? goes.TaskDue(other) : 0);
        }

        all = all[..count];
        all.Sort(static (one, another) => one.CompareTo(another));
        stays.KeepTasks(all[Math.Max(0, count - Limits.OpenTasks)..]);
    }
}
