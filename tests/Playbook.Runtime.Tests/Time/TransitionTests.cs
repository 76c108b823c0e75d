using System.Collections.Immutable;
using NodaTime;
using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

/// <summary>Every zone of the table × every change of its clock from 2020 to 2040, against NodaTime.</summary>
public sealed class TransitionTests
{
    // Half-hourly times and some odd ones; the odd ones also fall inside gaps of half an hour.
    private static readonly int[] Times = [.. Enumerable.Range(0, 48).Select(half => half * 30), 1, 119, 135, 179,
        1439];

    private static readonly WeeklyHours Office = Hours(5, (8 * 60, 18 * 60));
    private static readonly WeeklyHours NightShift = Hours(7, (22 * 60, 6 * 60));
    private static readonly WeeklyHours NotQuiet = Hours(7, (8 * 60, 21 * 60));
    private static readonly WeeklyHours Narrow = Hours(7, (60, 150), (23 * 60 + 30, 30));

    private static readonly ImmutableArray<(
        string Id, Zone Zone, NodaOracle Oracle, ImmutableArray<long> Transitions)> Zones =
    [
        .. ZoneTable.Embedded.Ids.Select(id =>
        {
            var oracle = NodaOracle.Of(id);
            return (id, ZoneTable.Embedded.FirstKnown(id, null, null), oracle, oracle.Transitions());
        }),
    ];

    [Fact]
    public void The_table_holds_zones_and_changes_enough_to_mean_something()
    {
        Zones.Length.ShouldBeGreaterThan(590);
        Zones.Sum(zone => zone.Transitions.Length).ShouldBeGreaterThan(7_000);
    }

    [Fact]
    public void A_daily_time_fires_exactly_once_for_each_date_around_every_change()
    {
        foreach (var (id, zone, oracle, transitions) in Zones)
        {
            foreach (var transition in transitions)
            {
                var date = oracle.LocalAt(transition).Date.PlusDays(-2);
                foreach (var time in Times)
                {
                    var at = oracle.At(date, time);
                    for (var days = 1; days <= 4; days++)
                    {
                        var expected = oracle.At(date.PlusDays(days), time);
                        at = Schedules.NextTimeOfDay(at, time, zone);
                        if (at != expected)
                            Fail(id, transition,
                                $"minute {time}: {InstantText.Format(at)}, not {InstantText.Format(expected)}");
                    }
                }
            }
        }
    }

    [Fact]
    public void A_weekly_time_fires_on_its_date_around_every_change()
    {
        foreach (var (id, zone, oracle, transitions) in Zones)
        {
            foreach (var transition in transitions)
            {
                var date = oracle.LocalAt(transition - 1).Date;
                var weekday = NodaOracle.WeekdayOf(date);
                foreach (var time in Times)
                {
                    var expected = oracle.At(date, time);
                    var found = Schedules.NextWeekday(expected - 1, weekday, time, zone);
                    var next = Schedules.NextWeekday(expected, weekday, time, zone);
                    if (found != expected || next != oracle.At(date.PlusDays(7), time))
                        Fail(id, transition,
                            $"minute {time}: {InstantText.Format(found)}, then {InstantText.Format(next)}");
                }
            }
        }
    }

    [Fact]
    public void Windows_are_read_off_the_local_clock_around_every_change() =>
        ForEachSlot((id, zone, local, instant) =>
        {
            Expect(Office, Inside(local, 8 * 60, 18 * 60) && local.DayOfWeek <= IsoDayOfWeek.Friday);
            Expect(NightShift, !Inside(local, 6 * 60, 22 * 60));
            Expect(Narrow, Inside(local, 60, 150) || !Inside(local, 30, 23 * 60 + 30));

            void Expect(WeeklyHours hours, bool open)
            {
                if (hours.IsOpen(instant, zone) != open)
                    Fail(id, instant, $"{local} was expected to be {(open ? "open" : "closed")}");
            }
        });

    [Fact]
    public void A_held_touch_goes_out_at_the_first_allowed_instant_and_never_in_quiet_hours()
    {
        foreach (var (id, zone, oracle, transitions) in Zones)
        {
            foreach (var transition in transitions)
            {
                // Walking backwards, the next opening of a closed slot is that of the slot after it.
                var opening = NotQuiet.NextOpening(transition + Instants.Day, zone);
                Inside(oracle.LocalAt(opening), 8 * 60, 21 * 60).ShouldBeTrue($"{id} {InstantText.Format(opening)}");
                for (var slot = Math.Min(
                    opening, transition + Instants.Day); slot > transition - Instants.Day; slot -= Slot(transition))
                {
                    opening = Inside(oracle.LocalAt(slot), 8 * 60, 21 * 60) ? slot : opening;
                    if (NotQuiet.NextOpening(slot, zone) != opening)
                        Fail(id, transition,
                            $"planned {InstantText.Format(slot)}, expected {InstantText.Format(opening)}");
                }
            }
        }
    }

    [Fact]
    public void Working_time_is_the_time_at_work_around_every_change()
    {
        foreach (var (id, zone, oracle, transitions) in Zones)
        {
            var calendar = new WorkingCalendar(Narrow, [], zone);
            foreach (var transition in transitions)
            {
                var start = transition - Instants.Day;
                var worked = 0L;
                for (var slot = start; slot < transition + Instants.Day; slot += Slot(transition))
                {
                    var local = oracle.LocalAt(slot);
                    if (!Inside(local, 60, 150) && Inside(local, 30, 23 * 60 + 30))
                        continue;
                    worked += Slot(transition);
                    var due = calendar.AddWorkingTime(start, worked);
                    if (due != slot + Slot(transition))
                        Fail(id, transition, $"{worked / Instants.Minute} minutes end {InstantText.Format(due)}");
                }
            }
        }
    }

    [Fact]
    public void Working_days_end_at_the_closing_that_the_clock_shows_first_around_every_change()
    {
        foreach (var (id, zone, oracle, transitions) in Zones)
        {
            foreach (var transition in transitions)
            {
                var arrival = transition - 30 * Instants.Hour;
                var date = oracle.LocalAt(arrival).Date;
                var holiday = NodaOracle.DayNumber(date.PlusDays(2));
                foreach (var closing in (ReadOnlySpan<int>)[30, 90, 135, 150, 1050, 1440])
                {
                    var calendar = new WorkingCalendar(Hours(5, (0, closing)), [holiday], zone);
                    for (int count = 1, days = 1; count <= 3; days++)
                    {
                        var day = date.PlusDays(days);
                        if (day.DayOfWeek > IsoDayOfWeek.Friday || days == 2)
                            continue;
                        var expected = oracle.At(day, closing);
                        if (calendar.AddWorkingDays(arrival, count++) != expected)
                            Fail(id, transition, $"closing {closing} on {day}");
                    }
                }
            }
        }
    }

    [Fact]
    public void Calendar_days_divide_time_around_every_change()
    {
        foreach (var (id, zone, oracle, transitions) in Zones)
        {
            foreach (var transition in transitions)
            {
                var date = oracle.LocalAt(transition - Instants.Day).Date;
                for (var days = 0; days < 3; days++)
                {
                    var (start, end) = (oracle.At(date.PlusDays(days), 0), oracle.At(date.PlusDays(days + 1), 0));
                    var found = (
                        CalendarPeriods.StartOf(CalendarPeriod.Day, start, zone),
                            CalendarPeriods.StartOf(CalendarPeriod.Day, end - 1, zone),
                        CalendarPeriods.NextStart(CalendarPeriod.Day, start, zone),
                            CalendarPeriods.NextStart(CalendarPeriod.Day, end - 1, zone));
                    if (found != (start, start, end, end))
                        Fail(id, transition, $"{date.PlusDays(days)}: {found}");
                }
            }
        }
    }

    private static void ForEachSlot(Action<string, Zone, LocalDateTime, long> check)
    {
        foreach (var (id, zone, oracle, transitions) in Zones)
        {
            foreach (var transition in transitions)
            {
                for (var slot = transition - Instants.Day; slot <= transition + Instants.Day; slot += Slot(transition))
                    check(id, zone, oracle.LocalAt(slot), slot);
            }
        }
    }

    // All hours of these tests and nearly all changes lie on quarter hours, so one look a quarter hour is exact.
    private static long Slot(long transition) =>
        transition % (15 * Instants.Minute) == 0 ? 15 * Instants.Minute : Instants.Minute;

    private static bool Inside(LocalDateTime local, int fromMinute, int toMinute) =>
        local.Hour * 60 + local.Minute is var minute && minute >= fromMinute && minute < toMinute;

    private static WeeklyHours Hours(int days, params (int From, int To)[] ranges) =>
        new([.. Enum.GetValues<Weekday>().Take(days).SelectMany(
            day => ranges.Select(range => new HoursRange(day, range.From, range.To)))]);

    private static void Fail(string zone, long transition, string found) =>
        Assert.Fail($"{zone}, change {InstantText.Format(transition)}: {found}");
}
