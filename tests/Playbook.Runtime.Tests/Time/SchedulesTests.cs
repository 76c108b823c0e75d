using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

public sealed class SchedulesTests
{
    private const int Nine = 9 * 60;

    [Theory]
    [InlineData("2026-12-01 08:59", "2026-12-01 09:00")]
    [InlineData("2026-12-01 09:00", "2026-12-02 09:00")]
    public void A_time_of_day_is_strictly_after_arrival(string arrival, string next) =>
        Shown(Schedules.NextTimeOfDay(Local(arrival), Nine, At.Berlin)).ShouldBe(next);

    [Theory]
    [InlineData("2026-12-06 12:00", "2026-12-07 09:00")]
    [InlineData("2026-12-07 08:59", "2026-12-07 09:00")]
    [InlineData("2026-12-07 09:00", "2026-12-14 09:00")]
    public void A_weekday_and_time_is_strictly_after_arrival(string arrival, string next) =>
        Shown(Schedules.NextWeekday(Local(arrival), Weekday.Monday, Nine, At.Berlin)).ShouldBe(next);

    [Theory]
    [InlineData("2024-01-01 09:00", "2024-01-15 09:00")]
    [InlineData("2024-01-02 00:00", "2024-01-15 09:00")]
    [InlineData("2023-12-20 00:00", "2024-01-01 09:00")]
    [InlineData("2023-12-18 08:59", "2023-12-18 09:00")]
    public void Every_second_week_is_counted_from_the_anchor_in_both_directions(string after, string next) =>
        Shown(Schedules.NextEveryWeeks(Local(after), 2, Schedules.DefaultAnchor, Weekday.Monday, Nine, At.Berlin))
            .ShouldBe(next);

    [Fact]
    public void The_anchor_s_whole_week_counts_from_its_Monday()
    {
        // Effective on a Thursday: the Monday of that week is week 0, so its Friday is the first one.
        var anchor = Civil.DayOf(2026, 12, 3);
        Shown(Schedules.NextEveryWeeks(Local("2026-12-03 00:00"), 3, anchor, Weekday.Friday, Nine, At.Berlin))
            .ShouldBe("2026-12-04 09:00");
        Shown(Schedules.NextEveryWeeks(Local("2026-12-03 00:00"), 3, anchor, Weekday.Monday, Nine, At.Berlin))
            .ShouldBe("2026-12-21 09:00");
        Civil.DateOf(Schedules.DefaultAnchor).ShouldBe((2024, 1, 1));
    }

    [Theory]
    [InlineData("2026-12-01 00:00", "2026-12-07 09:00")]
    [InlineData("2026-12-07 09:00", "2027-01-04 09:00")]
    [InlineData("2027-01-31 00:00", "2027-02-01 09:00")]
    public void The_first_Monday_of_a_month(string after, string next) =>
        Shown(Schedules.NextFirstOfMonth(Local(after), Weekday.Monday, Nine, At.Berlin)).ShouldBe(next);

    [Theory]
    [InlineData("2026-12-01 00:00", "2026-12-25 09:00")]
    [InlineData("2026-12-25 09:00", "2027-01-29 09:00")]
    [InlineData("2027-02-26 08:59", "2027-02-26 09:00")]
    public void The_last_Friday_of_a_month(string after, string next) =>
        Shown(Schedules.NextLastOfMonth(Local(after), Weekday.Friday, Nine, At.Berlin)).ShouldBe(next);

    [Theory]
    [InlineData(CalendarPeriod.Day, "2026-12-02 00:00")]
    [InlineData(CalendarPeriod.Week, "2026-12-07 00:00")]
    [InlineData(CalendarPeriod.Month, "2027-01-01 00:00")]
    [InlineData(CalendarPeriod.Quarter, "2027-01-01 00:00")]
    public void Calendar_periods_begin_at_local_midnight(CalendarPeriod period, string next)
    {
        var start = CalendarPeriods.NextStart(period, Local("2026-12-01 00:00"), At.Berlin);
        Shown(start).ShouldBe(next);
        CalendarPeriods.StartOf(period, start, At.Berlin).ShouldBe(start);
        CalendarPeriods.StartOf(period, start - 1, At.Berlin).ShouldBeLessThan(start);
    }

    [Fact]
    public void A_day_whose_midnight_the_gap_swallows_begins_after_the_gap()
    {
        var zone = At.ZoneOf("America/Sao_Paulo");
        var noon = At.Local("2018-11-04 12:00", zone);
        At.Shown(CalendarPeriods.StartOf(CalendarPeriod.Day, noon, zone), zone).ShouldBe("2018-11-04 01:00");
    }

    [Fact]
    public void A_clock_set_back_over_midnight_does_not_begin_the_day_twice()
    {
        // At 00:01 on 2010-11-07 the clock of St. John's went back to 23:01 of the day before.
        var zone = At.ZoneOf("America/St_Johns");
        var midnight = At.Local("2010-11-07 00:00", zone);
        var secondPass = midnight + 30 * Instants.Minute;
        At.Shown(secondPass, zone).ShouldBe("2010-11-06 23:30");
        CalendarPeriods.StartOf(CalendarPeriod.Day, secondPass, zone).ShouldBe(midnight);
        CalendarPeriods.NextStart(CalendarPeriod.Day, secondPass, zone).ShouldBe(At.Local("2010-11-08 00:00", zone));
    }

    [Fact]
    public void Days_before_a_date_are_counted_on_the_calendar_over_a_change_of_the_clock()
    {
        var renewal = Civil.DayOf(2026, 3, 31);
        Shown(Schedules.DaysFrom(renewal, -7, Nine, At.Berlin)).ShouldBe("2026-03-24 09:00");
        Shown(Schedules.DaysFrom(renewal, 1, Nine, At.Berlin)).ShouldBe("2026-04-01 09:00");
    }

    [Fact]
    public void A_schedule_in_the_gap_fires_once_after_it_and_one_in_the_doubled_hour_once_in_the_first_pass()
    {
        var gap = Schedules.NextTimeOfDay(Local("2026-03-28 12:00"), 150, At.Berlin);
        gap.ShouldBe(At.Utc("2026-03-29 01:00"));
        Shown(Schedules.NextTimeOfDay(gap, 150, At.Berlin)).ShouldBe("2026-03-30 02:30");
        var twice = Schedules.NextTimeOfDay(Local("2026-10-24 12:00"), 150, At.Berlin);
        twice.ShouldBe(At.Utc("2026-10-25 00:30"));
        Shown(Schedules.NextTimeOfDay(twice, 150, At.Berlin)).ShouldBe("2026-10-26 02:30");
    }

    [Fact]
    public void Every_two_weeks_of_zero_or_fewer_is_refused() =>
        Should.Throw<ArgumentOutOfRangeException>(
            () => Schedules.NextEveryWeeks(0, 0, 0, Weekday.Monday, 0, At.Berlin));

    private static long Local(string text) => At.Local(text, At.Berlin);

    private static string Shown(long instant) => At.Shown(instant, At.Berlin);
}
