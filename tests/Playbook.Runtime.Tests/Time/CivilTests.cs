using NodaTime;
using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

public sealed class CivilTests
{
    [Fact]
    public void Every_day_from_the_year_1_to_9999_has_the_date_weekday_month_and_quarter_that_NodaTime_gives()
    {
        var epoch = new LocalDate(1970, 1, 1);
        var first = NodaOracle.DayNumber(new LocalDate(1, 1, 1));
        var last = NodaOracle.DayNumber(new LocalDate(9999, 12, 31));
        for (var day = first; day <= last; day += day is > -4000 and < 40_000 ? 1 : 13)
        {
            var date = epoch.PlusDays(day);
            var same = Civil.DateOf(day) == (date.Year, date.Month, date.Day)
                && Civil.DayOf(date.Year, date.Month, date.Day) == day
                && Civil.WeekdayOf(day) == NodaOracle.WeekdayOf(date)
                && Civil.MondayOf(day) == day - (int)date.DayOfWeek + 1
                && Civil.FirstOfMonth(day) == day - date.Day + 1;
            same.ShouldBeTrue(date.ToString());
        }
    }

    [Theory]
    [InlineData(2026, 1, 31, 1, 2026, 2)]
    [InlineData(2026, 12, 31, 1, 2027, 1)]
    [InlineData(2026, 3, 15, -3, 2025, 12)]
    [InlineData(2026, 3, 15, 25, 2028, 4)]
    public void Months_are_counted_over_the_ends_of_years(
        int year, int month, int day, int months, int toYear, int toMonth) =>
        Civil.FirstOfMonth(Civil.DayOf(year, month, day), months).ShouldBe(Civil.DayOf(toYear, toMonth, 1));

    [Theory]
    [InlineData(1, 1)]
    [InlineData(3, 1)]
    [InlineData(4, 4)]
    [InlineData(9, 7)]
    [InlineData(12, 10)]
    public void Quarters_begin_in_January_April_July_and_October(int month, int firstMonth) =>
        Civil.FirstOfQuarter(Civil.DayOf(2026, month, 17)).ShouldBe(Civil.DayOf(2026, firstMonth, 1));

    [Theory]
    [InlineData(2024, 2, 29, true)]
    [InlineData(2025, 2, 29, false)]
    [InlineData(2026, 13, 1, false)]
    [InlineData(2026, 0, 1, false)]
    [InlineData(0, 1, 1, false)]
    public void A_date_stands_in_the_calendar_or_not(int year, int month, int day, bool stands) =>
        Civil.IsDate(year, month, day).ShouldBe(stands);
}
