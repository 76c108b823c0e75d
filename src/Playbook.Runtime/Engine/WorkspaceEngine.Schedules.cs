using Playbook.Runtime.Tables;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Engine;

// Schedules and dates, which are wake-ups of the lead. One outside `effective`, or once a version is retired, does
// not occur at all: nothing is refused and no lead is woken for it.
public sealed partial class WorkspaceEngine<TProgram>
{
    private bool NextOccurrence<T>(ref Turn<T> turn, int play, TriggerTable trigger)
        where T : struct, ITrace
    {
        turn.Numbers[trigger.Slot] = OccurrenceAfter(ref turn, play, trigger, turn.Now);
        return true;
    }

    private long OccurrenceAfter<T>(ref Turn<T> turn, int play, TriggerTable trigger, long after)
        where T : struct, ITrace
    {
        var (from, before) = plan.Starting[play];
        var playbook = Tables.Plays[play].Playbook;
        var zone = turn.ZoneOfLead(playbook);
        var next = Occurrence(trigger, Math.Max(after, from - 1), zone);
        return next < before ? next : LeadState.Never;
    }

    private static long Occurrence(TriggerTable trigger, long after, Zone zone) => trigger.Kind switch
    {
        TriggerKind.Weekly => Schedules.NextEveryWeeks(
            after, trigger.Weeks, (int)trigger.AnchorDay, (Weekday)trigger.Day, trigger.Minute, zone),
        TriggerKind.FirstOfMonth => Schedules.NextFirstOfMonth(after, (Weekday)trigger.Day, trigger.Minute, zone),
        TriggerKind.LastOfMonth => Schedules.NextLastOfMonth(after, (Weekday)trigger.Day, trigger.Minute, zone),
        TriggerKind.Calendar => NextPeriod(trigger, after, zone),
        TriggerKind.At => NotBefore(after, Schedules.At((int)trigger.Day, trigger.Minute, zone)),
        _ => throw new InvalidOperationException($"unreachable: {trigger.Kind} is no schedule"),
    };

    private static long NotBefore(long after, long instant) => instant > after ? instant : LeadState.Never;

    private static long NextPeriod(TriggerTable trigger, long after, Zone zone)
    {
        var period = CalendarLengths.PeriodOf(trigger.Unit);
        // The period that holds the instant may still have its time to come.
        var day = CalendarPeriods.FirstDayOf(period, Civil.DayOf(zone.ToLocal(after)) - 1);
        while (true)
        {
            var at = Schedules.At(day, Math.Max(trigger.Minute, 0), zone);
            if (at > after)
                return at;
            day = CalendarPeriods.NextFirstDay(period, day);
        }
    }

    /// <summary>
    /// Plans the moment before or after a field's value when the value is new. True where the moment is past already
    /// and the trigger starts then too.
    /// </summary>
    private bool PlanDate<T>(ref Turn<T> turn, int play, TriggerTable trigger, bool mayStart)
        where T : struct, ITrace
    {
        var reads = Facts.Field(trigger.Field) | (Tables.ZoneField < 0 ? 0 : Facts.Field(Tables.ZoneField));
        if (mayStart && ((turn.Pending | turn.Changed) & reads) == 0)
            return false;
        var value = turn.FieldNumber(trigger.Field);
        ref var due = ref turn.Numbers[trigger.Slot];
        ref var served = ref turn.Numbers[trigger.Slot + 1];
        if (value == LeadState.Unknown || value == served)
        {
            due = LeadState.Never;
            return false;
        }

        var zone = turn.ZoneOfLead(Tables.Plays[play].Playbook);
        var moment = MomentOf(trigger, value, zone);
        var (from, before) = plan.Starting[play];
        // One that is due at this very instant has its own wake-up still to come.
        if (due == turn.Now && moment == turn.Now)
            return false;
        var occurs = moment >= from && moment < before;
        due = moment > turn.Now && occurs ? moment : LeadState.Never;
        // A value has one moment: when that goes by without a start, no change of the lead's zone brings it back.
        if (moment > turn.Now && !occurs)
            served = value;
        if (moment > turn.Now || !trigger.OrAtOnce)
            return false;
        served = value;
        return mayStart;
    }

    private bool ServeDate<T>(ref Turn<T> turn, TriggerTable trigger)
        where T : struct, ITrace
    {
        turn.Numbers[trigger.Slot] = LeadState.Never;
        turn.Numbers[trigger.Slot + 1] = turn.FieldNumber(trigger.Field);
        return true;
    }

    private static long MomentOf(TriggerTable trigger, long value, Zone zone)
    {
        if (trigger.Minute < 0)
            return trigger.Offset.IsCalendar
                ? CalendarLengths.Add(value, trigger.Offset, zone)
                : Instants.Add(value, trigger.Offset.Amount);
        var midnight = Civil.MidnightOf((int)value);
        var day = trigger.Offset.IsCalendar
            ? Civil.DayOf(CalendarLengths.Add(midnight, trigger.Offset, Zone.Utc))
            : Civil.DayOf(midnight + trigger.Offset.Amount);
        return Schedules.At(day, trigger.Minute, zone);
    }

    /// <summary>The lead's clock shows other times now: what is still to come is planned anew.</summary>
    private void PlanOccurrencesAgain<T>(ref Turn<T> turn)
        where T : struct, ITrace
    {
        foreach (var play in plan.Scheduled)
        {
            foreach (var trigger in Tables.Plays[play].Triggers)
            {
                if (IsSchedule(trigger) && turn.Numbers[trigger.Slot] > turn.Now)
                    turn.Numbers[trigger.Slot] = OccurrenceAfter(ref turn, play, trigger, turn.Now);
            }
        }

        turn.ZoneChanged = false;
        turn.MovedInTurn = true;
    }

    private static bool IsSchedule(TriggerTable trigger) =>
        trigger.Kind is > TriggerKind.Condition and < TriggerKind.Date;
}
