using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

public sealed class WorkingCalendarTests
{
    private static readonly int MondayHoliday = Civil.DayOf(2026, 12, 7);
    private static readonly WorkingCalendar Sales =
        new(WeeklyHoursTests.Weekdays(9 * 60, 17 * 60 + 30), [MondayHoliday], At.Berlin);

    [Theory]
    [InlineData("2026-12-01 09:00", 4, "2026-12-01 13:00")]
    [InlineData("2026-12-01 09:06", 4, "2026-12-01 13:06")]
    [InlineData("2026-12-01 16:00", 4, "2026-12-02 11:30")]
    [InlineData("2026-12-01 22:00", 4, "2026-12-02 13:00")]
    [InlineData("2026-12-04 16:59", 4, "2026-12-08 12:29")]
    [InlineData("2026-12-04 16:59", 8, "2026-12-08 16:29")]
    [InlineData("2026-12-05 12:00", 1, "2026-12-08 10:00")]
    public void Working_hours_start_at_arrival_or_the_next_opening_and_pass_over_nights_weekends_and_holidays(
        string arrival, int hours, string due) =>
        Shown(Sales.AddWorkingTime(Local(arrival), hours * Instants.Hour)).ShouldBe(due);

    [Fact]
    public void A_due_time_that_falls_on_a_closing_is_that_closing()
    {
        Shown(Sales.AddWorkingTime(Local("2026-12-01 13:30"), 4 * Instants.Hour)).ShouldBe("2026-12-01 17:30");
        Shown(Sales.AddWorkingTime(Local("2026-12-01 09:00"), 17 * Instants.Hour)).ShouldBe("2026-12-02 17:30");
        Shown(Sales.AddWorkingTime(Local("2026-12-01 13:30"), 4 * Instants.Hour + 1)).ShouldBe("2026-12-02 09:00");
    }

    [Theory]
    [InlineData("2026-12-01 08:00", 1, "2026-12-02 17:30")]
    [InlineData("2026-12-01 23:00", 1, "2026-12-02 17:30")]
    [InlineData("2026-12-04 16:59", 1, "2026-12-08 17:30")]
    [InlineData("2026-12-05 12:00", 2, "2026-12-09 17:30")]
    [InlineData("2026-12-07 09:00", 1, "2026-12-08 17:30")]
    public void Working_days_end_at_the_closing_of_the_Nth_working_day_after_the_day_of_arrival(
        string arrival, int days, string due) =>
        Shown(Sales.AddWorkingDays(Local(arrival), days)).ShouldBe(due);

    [Theory]
    [InlineData("2026-12-01 08:59", "2026-12-02 10:00")]
    [InlineData("2026-12-04 10:00", "2026-12-08 10:00")]
    [InlineData("2026-12-06 23:59", "2026-12-08 10:00")]
    public void The_next_working_day_is_never_the_day_of_arrival(string arrival, string moment) =>
        Shown(Sales.NextWorkingDayAt(Local(arrival), 10 * 60)).ShouldBe(moment);

    [Fact]
    public void The_next_opening_is_now_when_the_team_is_at_work()
    {
        Shown(Sales.NextOpening(Local("2026-12-01 10:00"))).ShouldBe("2026-12-01 10:00");
        Shown(Sales.NextOpening(Local("2026-12-01 17:30"))).ShouldBe("2026-12-02 09:00");
        Shown(Sales.NextOpening(Local("2026-12-04 18:00"))).ShouldBe("2026-12-08 09:00");
        Sales.IsAtWork(Local("2026-12-01 17:29")).ShouldBeTrue();
        Sales.IsAtWork(Local("2026-12-01 17:30")).ShouldBeFalse();
    }

    [Fact]
    public void A_holiday_takes_the_night_that_begins_on_it_and_leaves_the_one_that_runs_into_it()
    {
        var night = new WorkingCalendar(
            WeeklyHoursTests.Weekdays(22 * 60, 6 * 60), [Civil.DayOf(2026, 12, 2)], At.Berlin);
        night.IsAtWork(Local("2026-12-02 05:00")).ShouldBeTrue();
        night.IsAtWork(Local("2026-12-02 23:00")).ShouldBeFalse();
        night.IsAtWork(Local("2026-12-03 05:00")).ShouldBeFalse();
        Shown(night.AddWorkingTime(Local("2026-12-02 04:00"), 4 * Instants.Hour)).ShouldBe("2026-12-04 00:00");
        Shown(night.AddWorkingDays(Local("2026-12-01 23:00"), 1)).ShouldBe("2026-12-04 06:00");
        night.IsAtWork(Local("2026-12-05 05:59")).ShouldBeTrue();
        night.IsAtWork(Local("2026-12-06 23:00")).ShouldBeFalse();
    }

    [Fact]
    public void An_hour_that_occurs_twice_counts_twice_and_a_swallowed_one_not_at_all()
    {
        var round = new WorkingCalendar(WeeklyHours.Always, [], At.Berlin);
        Shown(round.AddWorkingTime(Local("2026-10-25 00:00"), 24 * Instants.Hour)).ShouldBe("2026-10-25 23:00");
        Shown(round.AddWorkingTime(Local("2026-03-29 00:00"), 23 * Instants.Hour)).ShouldBe("2026-03-30 00:00");
    }

    [Fact]
    public void A_team_without_hours_never_comes_and_lengths_without_measure_end()
    {
        var never = new WorkingCalendar(new WeeklyHours([]), [], At.Berlin);
        never.NextOpening(0).ShouldBe(Instants.Never);
        never.AddWorkingTime(0, 1).ShouldBe(Instants.Never);
        never.AddWorkingDays(0, 1).ShouldBe(Instants.Never);
        never.NextWorkingDayAt(0, 540).ShouldBe(Instants.Never);
        Sales.AddWorkingTime(0, long.MaxValue).ShouldBe(Instants.Never);
        Sales.AddWorkingDays(0, int.MaxValue).ShouldBe(Instants.Never);
    }

    [Fact]
    public void Lengths_that_mean_nothing_are_refused()
    {
        Should.Throw<ArgumentOutOfRangeException>(() => Sales.AddWorkingTime(0, -1));
        Should.Throw<ArgumentOutOfRangeException>(() => Sales.AddWorkingDays(0, 0));
    }

    private static long Local(string text) => At.Local(text, At.Berlin);

    private static string Shown(long instant) => At.Shown(instant, At.Berlin);
}
