using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

public sealed class WeeklyHoursTests
{
    private static readonly WeeklyHours Office = Weekdays(8 * 60, 18 * 60);

    [Theory]
    [InlineData("2026-12-01 07:59", "2026-12-01 08:00")]
    [InlineData("2026-12-01 08:00", "2026-12-01 08:00")]
    [InlineData("2026-12-01 17:59", "2026-12-01 17:59")]
    [InlineData("2026-12-01 18:00", "2026-12-02 08:00")]
    [InlineData("2026-12-04 18:00", "2026-12-07 08:00")]
    [InlineData("2026-12-06 23:59", "2026-12-07 08:00")]
    public void The_opening_is_now_when_open_else_the_next_beginning(string now, string opening) =>
        Opens(Office, now, opening);

    [Fact]
    public void A_window_over_midnight_belongs_to_the_day_on_which_it_begins()
    {
        var friday = new WeeklyHours([new HoursRange(Weekday.Friday, 22 * 60, 6 * 60)]);
        Opens(friday, "2026-12-04 05:00", "2026-12-04 22:00");
        Opens(friday, "2026-12-05 05:59", "2026-12-05 05:59");
        Opens(friday, "2026-12-05 06:00", "2026-12-11 22:00");
    }

    [Fact]
    public void A_window_of_Sunday_night_goes_on_in_the_next_week()
    {
        var sunday = new WeeklyHours([new HoursRange(Weekday.Sunday, 22 * 60, 6 * 60)]);
        Opens(sunday, "2026-12-07 05:59", "2026-12-07 05:59");
        Opens(sunday, "2026-12-07 06:00", "2026-12-13 22:00");
    }

    [Fact]
    public void Equal_ends_are_a_whole_day_and_overlapping_ranges_are_one()
    {
        var hours = new WeeklyHours([
            new HoursRange(Weekday.Tuesday, 9 * 60, 9 * 60),
            new HoursRange(Weekday.Tuesday, 8 * 60, 10 * 60),
            new HoursRange(Weekday.Wednesday, 8 * 60, 12 * 60),
        ]);
        Opens(hours, "2026-12-01 07:00", "2026-12-01 08:00");
        Opens(hours, "2026-12-02 11:59", "2026-12-02 11:59");
        Opens(hours, "2026-12-02 12:00", "2026-12-08 08:00");
    }

    [Fact]
    public void A_window_inside_the_spring_gap_does_not_occur_on_that_day()
    {
        var night = new WeeklyHours([.. Enum.GetValues<Weekday>().Select(day => new HoursRange(day, 125, 170))]);
        Opens(night, "2026-03-28 02:50", "2026-03-30 02:05");
    }

    [Fact]
    public void A_window_inside_the_doubled_hour_is_open_in_both_passes()
    {
        var night = new WeeklyHours([.. Enum.GetValues<Weekday>().Select(day => new HoursRange(day, 125, 170))]);
        night.NextOpening(At.Utc("2026-10-25 00:00"), At.Berlin).ShouldBe(At.Utc("2026-10-25 00:05"));
        night.NextOpening(At.Utc("2026-10-25 00:50"), At.Berlin).ShouldBe(At.Utc("2026-10-25 01:05"));
        night.IsOpen(At.Utc("2026-10-25 01:49"), At.Berlin).ShouldBeTrue();
        night.IsOpen(At.Utc("2026-10-25 01:50"), At.Berlin).ShouldBeFalse();
    }

    [Fact]
    public void Hours_that_never_open_and_hours_that_never_close_answer()
    {
        var never = new WeeklyHours([]);
        never.NextOpening(0, At.Berlin).ShouldBe(Instants.Never);
        never.IsOpen(0, At.Berlin).ShouldBeFalse();
        WeeklyHours.Always.NextOpening(12_345, At.Berlin).ShouldBe(12_345);
        WeeklyHours.Always.IsOpen(At.Utc("2026-03-29 01:00"), At.Berlin).ShouldBeTrue();
        Office.NextOpening(Instants.Never, At.Berlin).ShouldBe(Instants.Never);
    }

    [Theory]
    [InlineData(-1, 60)]
    [InlineData(1440, 60)]
    [InlineData(0, 1441)]
    public void A_minute_outside_its_day_is_refused(int from, int to) =>
        Should.Throw<ArgumentOutOfRangeException>(() => new WeeklyHours([new HoursRange(Weekday.Monday, from, to)]));

    internal static WeeklyHours Weekdays(int from, int to) =>
        new([.. Enum.GetValues<Weekday>().Take(5).Select(day => new HoursRange(day, from, to))]);

    private static void Opens(WeeklyHours hours, string now, string opening)
    {
        At.Shown(hours.NextOpening(At.Local(now, At.Berlin), At.Berlin), At.Berlin).ShouldBe(opening);
        hours.IsOpen(At.Local(now, At.Berlin), At.Berlin).ShouldBe(now == opening);
    }
}
