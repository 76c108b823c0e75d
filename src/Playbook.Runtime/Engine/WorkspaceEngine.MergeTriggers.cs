using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Engine;

// What has started a play for either lead starts it for nobody again.
public sealed partial class WorkspaceEngine<TProgram>
{
    /// <param name="stays">The lead that stays; its fields are those of both.</param>
    /// <param name="goes">The lead that goes.</param>
    /// <param name="zoneBefore">The zone of the lead that stays, as it was before.</param>
    private void MergeTriggers<T>(ref Turn<T> stays, ref Turn<T> goes, string? zoneBefore)
        where T : struct, ITrace
    {
        foreach (var play in plan.Restless)
        {
            var row = Tables.Plays[play];
            if (row.SubjectTeam != stays.SubjectTeam)
                continue;
            foreach (var trigger in row.Triggers)
            {
                switch (trigger.Kind)
                {
                    case TriggerKind.Event:
                        break;
                    case TriggerKind.Condition:
                        stays.Numbers[trigger.Slot] |= goes.Numbers[trigger.Slot] & (1L << trigger.Bit);
                        break;
                    case TriggerKind.Date:
                        MergeDate(ref stays, ref goes, row, trigger);
                        break;
                    default:
                        MergeSchedule(ref stays, ref goes, play, trigger, zoneBefore);
                        break;
                }
            }
        }
    }

    /// <summary>
    /// A value that either was served for is served, and so is one whose moment is past: to the one who had it, it is
    /// not new.
    /// </summary>
    private void MergeDate<T>(ref Turn<T> stays, ref Turn<T> goes, PlayTable row, TriggerTable trigger)
        where T : struct, ITrace
    {
        var value = stays.FieldNumber(trigger.Field);
        if (value == LeadState.Unknown)
            return;
        var isServed = goes.Numbers[trigger.Slot + 1] == value
            || MomentOf(trigger, value, stays.ZoneOfLead(row.Playbook)) <= stays.Now;
        if (isServed)
            stays.Numbers[trigger.Slot + 1] = value;
    }

    /// <summary>
    /// The next occurrence by the clock of the lead that stays, without those on whose day, by the clock that it had
    /// then, either has begun. What one of the same clock has passed over already, when it became one with others,
    /// stays passed over.
    /// </summary>
    private void MergeSchedule<T>(
        ref Turn<T> stays, ref Turn<T> goes, int play, TriggerTable trigger, string? zoneBefore)
        where T : struct, ITrace
    {
        var row = Tables.Plays[play];
        var zone = stays.ZoneOfLead(row.Playbook);
        var own = ZoneTable.Embedded.Find(zoneBefore ?? "") ?? plan.PlaybookZone(row.Playbook);
        var others = goes.ZoneOfLead(row.Playbook);
        var passedOver = Math.Max(
            PassedOver(ref stays, trigger, own, zone), PassedOver(ref goes, trigger, others, zone));
        // Nothing may be left for them: then nothing comes back either.
        var next = passedOver == LeadState.Never - 1 ? LeadState.Never
            : OccurrenceAfter(ref stays, play, trigger, Math.Max(stays.Now, passedOver));
        while (next != LeadState.Never)
        {
            var day = Civil.DayOf(zone.ToLocal(next));
            if (!HasBegunOn(stays.Numbers, row, trigger, own, day)
                && !HasBegunOn(goes.Numbers, row, trigger, others, day))
            {
                break;
            }

            next = OccurrenceAfter(ref stays, play, trigger, next);
        }

        stays.Numbers[trigger.Slot] = next;
    }

    private static long PassedOver<T>(ref Turn<T> turn, TriggerTable trigger, Zone own, Zone zone)
        where T : struct, ITrace =>
        own == zone && turn.State.Clock != LeadState.Unknown && turn.Numbers[trigger.Slot] is var planned
            && planned > turn.Now
                ? planned - 1
                : LeadState.Unknown;

    /// <summary>Whether this is the input at which two leads became one: what time starts is planned for it.</summary>
    private bool IsMerge<T>(ref Turn<T> turn)
        where T : struct, ITrace =>
        turn.Event >= 0 && Tables.Events[turn.Event].Role == EventRole.LeadMerged;

    private static bool HasBegunOn(Span<long> numbers, PlayTable row, TriggerTable trigger, Zone zone, int day)
    {
        for (var i = 0; i < row.AtOnce; i++)
        {
            var record = RecordOf(row, i);
            var began = numbers[record + (int)EnrolmentSlot.StartedAt];
            if (numbers[record + (int)EnrolmentSlot.Number] != 0
                && Civil.DayOf(zone.ToLocal(began)) == day
                && Occurrence(trigger, began - 1, zone) == began)
            {
                return true;
            }
        }

        return false;
    }
}
