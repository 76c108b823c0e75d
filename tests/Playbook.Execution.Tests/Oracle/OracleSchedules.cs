using NodaTime;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>When plays start by the calendar.</summary>
internal sealed class OracleSchedules(BoundWorkspace workspace, OracleLead lead, OracleCalendar calendar)
{
    // Weeks of "every 2 weeks" are counted from here where the playbook has no first day.
    private static readonly LocalDate Anchor = new(2024, 1, 1);

    /// <summary>Until when each schedule was looked at; at first that is just before the first input.</summary>
    private readonly Dictionary<BoundTrigger, long> looked = [];

    /// <summary>The values whose time has come, or was past when they became known.</summary>
    private readonly Dictionary<BoundTrigger, ConstantValue> used = [];

    /// <summary>The values as they were seen last, and their moments: what is planned comes at its own time.</summary>
    private readonly Dictionary<BoundTrigger, (ConstantValue? Value, long Moment)> planned = [];

    /// <summary>The values of fields at the end of the last input or wake-up.</summary>
    private readonly Dictionary<BoundTrigger, ConstantValue?> seen = [];

    private OracleLead Lead => lead;

    private OracleCalendar Calendar => calendar;

    /// <summary>The local days on which either of two leads had begun on a schedule when they became one.</summary>
    private readonly HashSet<(BoundTrigger Trigger, LocalDate Day, DateTimeZone Zone)> barred = [];

    /// <summary>What came for either lead does not come again, as long as the clock of both is the same.</summary>
    /// <param name="gone">Those of the lead that is gone.</param>
    /// <param name="plays">All plays.</param>
    /// <param name="now">When they become one.</param>
    /// <param name="become">Makes one of their fields.</param>
    public void Absorb(OracleSchedules gone, IReadOnlyList<BoundPlay> plays, long now, Action become)
    {
        List<(BoundPlay Play, BoundTrigger Trigger, LocalDate Day)> days = [];
        foreach (var play in plays)
        {
            foreach (var trigger in play.Triggers.Where(IsSchedule))
            {
                if (trigger is BoundFieldDateTrigger field)
                    AbsorbDate(gone, play, field, now);
                else
                    days.AddRange(DaysOf(play, trigger).Concat(gone.DaysOf(play, trigger)));
            }
        }

        become();
        barred.Clear();
        if (!lead.Is(Mutation.MergeRepeatsDays))
            barred.UnionWith(days.Select(item => (item.Trigger, item.Day, calendar.ZoneOf(item.Play))));
    }

    // Days on the clock that the lead has when it becomes one with the other.
    private IEnumerable<(BoundPlay, BoundTrigger, LocalDate)> DaysOf(BoundPlay play, BoundTrigger trigger)
    {
        var zone = calendar.ZoneOf(play);
        var last = lead.Starts.LastOrDefault(item => item.Play.Equals(play.Play)).Time;
        var days = barred.Where(item => item.Trigger == trigger && item.Zone.Equals(zone)).Select(item => item.Day);
        return (last > 0 && Next(play, trigger, last - 1) == last
            ? days.Append(OracleCalendar.LocalOf(zone, last).Date)
            : days).Select(day => (play, trigger, day)).ToList();
    }

    // A date that was served for either is no longer new, nor one that is past on both clocks.
    private void AbsorbDate(OracleSchedules gone, BoundPlay play, BoundFieldDateTrigger trigger, long now)
    {
        var value = lead.Fields.GetValueOrDefault(trigger.Field.Name)
            ?? gone.Lead.Fields.GetValueOrDefault(trigger.Field.Name);
        if (value is null || lead.Is(Mutation.MergeServesDatesAgain))
            return;
        var isServed = value.Equals(used.GetValueOrDefault(trigger))
            || value.Equals(gone.used.GetValueOrDefault(trigger));
        if (isServed || (Moment(calendar.ZoneOf(play), trigger, value) <= now
            && Moment(gone.Calendar.ZoneOf(play), trigger, value) <= now))
        {
            used[trigger] = value;
        }
    }

    public static bool IsSchedule(BoundTrigger trigger) =>
        trigger is not (BoundMatchTrigger or BoundConditionTrigger);

    /// <summary>
    /// The next time that the trigger starts its play, if there is one. Outside <c>effective</c> there is none.
    /// </summary>
    public long? Next(BoundPlay play, BoundTrigger trigger)
    {
        var (from, before) = Effective(play);
        var after = looked.GetValueOrDefault(trigger, (lead.FirstInput ?? lead.Clock) - 1);
        var next = Next(play, trigger, trigger is BoundFieldDateTrigger ? after : Math.Max(after, from - 1));
        return next >= from && next < before ? next : null;
    }

    private long? Next(BoundPlay play, BoundTrigger trigger, long after)
    {
        var zone = calendar.ZoneOf(play);
        return trigger switch
        {
            BoundWeeklyTrigger weekly => First(
                zone, after, weekly.Time, day => IsWeekly(play, weekly, day) && IsFree(trigger, day, zone)),
            BoundMonthlyTrigger monthly => First(
                zone, after, monthly.Time, day => IsMonthly(monthly, day) && IsFree(trigger, day, zone)),
            BoundCalendarTrigger period => First(
                zone, after, period.Time, day => OracleCalendar.StartOf(period.Period.Unit, day) == day
                    && IsFree(trigger, day, zone)),
            BoundDateTrigger date => OracleCalendar.At(
                zone, OracleCalendar.DateOf(date.Date), date.Time.MinuteOfDay) is var at && at > after
                && IsFree(trigger, OracleCalendar.DateOf(date.Date), zone) ? at : null,
            BoundFieldDateTrigger field => NewValue(field) is { } value
                && Moment(zone, field, value) is var at && at > after ? at : null,
            _ => throw new NotSupportedException(trigger.GetType().Name),
        };
    }

    /// <summary>The trigger's time has come.</summary>
    public void Take(BoundTrigger trigger, long now)
    {
        looked[trigger] = now;
        if (trigger is BoundFieldDateTrigger field && NewValue(field) is { } value)
            used[trigger] = value;
    }

    /// <summary>Whether a value that has just become known starts the play at once, its time being past.</summary>
    public bool StartsAtOnce(BoundPlay play, BoundFieldDateTrigger trigger, long now, bool isWakeUp)
    {
        if (!trigger.OrAtOnce && !lead.Is(Mutation.PastDatesStartAtOnce))
            return false;

        var value = NewValue(trigger);
        var moment = value is null ? default : Moment(calendar.ZoneOf(play), trigger, value);
        var before = planned.GetValueOrDefault(trigger);
        var isNew = (value, moment) != before;
        planned[trigger] = (value, moment);

        // At a wake-up, what was known and is due at this very instant has one of its own.
        if (value is null || !isNew || moment > (isWakeUp && value.Equals(before.Value) ? now - 1 : now))
            return false;
        used[trigger] = value;
        return true;
    }

    /// <summary>What lies before an input that came is past.</summary>
    public void TakeInput(IEnumerable<BoundPlay> plays, long now)
    {
        foreach (var play in plays)
        {
            foreach (var trigger in play.Triggers.Where(IsSchedule))
                looked[trigger] = now;
        }
    }

    /// <summary>A value has one moment: outside <c>effective</c> nothing comes of it, then or later.</summary>
    public void TakeValues(IEnumerable<BoundPlay> plays, long now)
    {
        foreach (var play in plays)
        {
            var (from, before) = Effective(play);
            foreach (var trigger in play.Triggers.OfType<BoundFieldDateTrigger>())
            {
                // What becomes known at its very moment is past, whoever says it.
                var known = lead.Fields.GetValueOrDefault(trigger.Field.Name);
                if (!Equals(known, seen.GetValueOrDefault(trigger)))
                    looked[trigger] = now;
                seen[trigger] = known;
                if (NewValue(trigger) is { } value
                    && Moment(calendar.ZoneOf(play), trigger, value) is var moment && moment > now
                    && (moment < from || moment >= before))
                {
                    used[trigger] = value;
                }
            }
        }
    }

    private (long From, long Before) Effective(BoundPlay play)
    {
        if (play.Play.Playbook is not { } symbol)
            return (long.MinValue, long.MaxValue);
        var playbook = workspace.Of(symbol);
        var zone = calendar.ZoneOf(playbook);
        var before = playbook.EffectiveTo is { } to
            ? OracleCalendar.At(zone, OracleCalendar.DateOf(to).PlusDays(1), 0) : long.MaxValue;
        if (playbook.Playbook.RetiredOn is { } end)
            before = Math.Min(before, OracleCalendar.At(zone, OracleCalendar.DateOf(end), 0));
        return (
            playbook.EffectiveFrom is { } from ? OracleCalendar.At(zone, OracleCalendar.DateOf(from), 0)
                : long.MinValue,
            before);
    }

    private ConstantValue? NewValue(BoundFieldDateTrigger trigger) =>
        lead.Fields.GetValueOrDefault(trigger.Field.Name) is { } value
            && !value.Equals(used.GetValueOrDefault(trigger)) ? value : null;

    private long Moment(DateTimeZone zone, BoundFieldDateTrigger trigger, ConstantValue value)
    {
        var days = trigger.Offset.Unit switch
        {
            DurationUnit.Day => trigger.Offset.Amount,
            DurationUnit.Week => trigger.Offset.Amount * 7,
            _ => throw new NotSupportedException(trigger.Offset.ToString()),
        };
        days = trigger.IsBefore == lead.Is(Mutation.DateTriggerOnTheOtherSide) ? days : -days;
        return OracleCalendar.At(zone, OracleCalendar.DateOf((DateValue)value).PlusDays(days),
            trigger.Time?.MinuteOfDay ?? throw new NotSupportedException("no time"));
    }

    private bool IsFree(BoundTrigger trigger, LocalDate day, DateTimeZone zone) =>
        !barred.Contains((trigger, day, zone));

    private static long First(DateTimeZone zone, long after, TimeValue time, Func<LocalDate, bool> isDay)
    {
        for (var day = OracleCalendar.LocalOf(zone, after).Date.PlusDays(-1); ; day = day.PlusDays(1))
        {
            if (isDay(day) && OracleCalendar.At(zone, day, time.MinuteOfDay) is var at && at > after)
                return at;
        }
    }

    private bool IsWeekly(BoundPlay play, BoundWeeklyTrigger trigger, LocalDate day)
    {
        if ((int)day.DayOfWeek != (int)trigger.Day)
            return false;
        var effective = play.Play.Playbook is { } playbook ? workspace.Of(playbook).EffectiveFrom : null;
        var from = OracleCalendar.StartOf(
            DurationUnit.CalendarWeek, effective is null ? Anchor : OracleCalendar.DateOf(effective));
        var weeks = Period.DaysBetween(from, OracleCalendar.StartOf(DurationUnit.CalendarWeek, day)) / 7;
        return weeks % (lead.Is(Mutation.EveryWeek) ? 1 : trigger.Weeks) == 0;
    }

    private bool IsMonthly(BoundMonthlyTrigger trigger, LocalDate day) => (int)day.DayOfWeek == (int)trigger.Day
        && day.PlusDays(trigger.IsLast != lead.Is(Mutation.LastForFirst) ? 7 : -7).Month != day.Month;
}
