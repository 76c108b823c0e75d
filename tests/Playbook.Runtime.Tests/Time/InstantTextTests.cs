using System.Text;
using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

public sealed class InstantTextTests
{
    [Theory]
    [InlineData("2026-12-01T09:00:00Z", "2026-12-01T09:00:00.000Z")]
    [InlineData("2026-12-01t09:00z", "2026-12-01T09:00:00.000Z")]
    [InlineData("2026-12-01 09:00:00.5+01:00", "2026-12-01T08:00:00.500Z")]
    [InlineData("2026-12-01T09:00:00.123456789-0530", "2026-12-01T14:30:00.123Z")]
    [InlineData("2026-12-01T00:30:00+01", "2026-11-30T23:30:00.000Z")]
    [InlineData("1969-12-31T23:59:59.999Z", "1969-12-31T23:59:59.999Z")]
    public void An_instant_is_read_with_any_offset_and_written_in_one_form(string text, string written)
    {
        Read(text, out var instant).ShouldBe(InstantTextResult.Instant);
        InstantText.Format(instant).ShouldBe(written);
    }

    [Theory]
    [InlineData("2026-12-01T09:00:00")]
    [InlineData("2026-12-01 09:00")]
    [InlineData("2026-12-01T09:00:00.25")]
    public void A_time_without_a_zone_is_told_apart(string text) =>
        Read(text, out _).ShouldBe(InstantTextResult.NoZone);

    [Theory]
    [InlineData("")]
    [InlineData("yesterday, around nine")]
    [InlineData("2026-12-01")]
    [InlineData("2026-02-29T09:00:00Z")]
    [InlineData("2026-12-01T24:00:00Z")]
    [InlineData("2026-12-01T09:60:00Z")]
    [InlineData("2026-12-01T09:00:61Z")]
    [InlineData("2026-12-01T09:00:00.Z")]
    [InlineData("2026-12-01T09:00:00Z ")]
    [InlineData("2026-12-01T09:00:00+25:00")]
    [InlineData("2026-12-01T09:00:00+0100Z")]
    [InlineData("0001-01-01T00:00:00+01:00")]
    [InlineData("12026-12-01T09:00:00Z")]
    public void Anything_else_is_no_instant(string text) => Read(text, out _).ShouldBe(InstantTextResult.NotAnInstant);

    [Fact]
    public void What_lies_outside_the_years_is_written_as_never() =>
        InstantText.Format(Instants.Never).ShouldBe("never");

    [Fact]
    public void A_date_is_read_as_its_day()
    {
        InstantText.TryParseDate("2026-12-01"u8, out var day).ShouldBeTrue();
        Civil.DateOf(day).ShouldBe((2026, 12, 1));
        InstantText.TryParseDate("2026-02-29"u8, out _).ShouldBeFalse();
        InstantText.TryParseDate("2026-2-9"u8, out _).ShouldBeFalse();
    }

    private static InstantTextResult Read(string text, out long instant) =>
        InstantText.TryParse(Encoding.UTF8.GetBytes(text), out instant);
}
