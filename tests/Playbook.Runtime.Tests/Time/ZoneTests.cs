using Playbook.Runtime.Time;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

public sealed class ZoneTests
{
    [Fact]
    public void A_local_time_in_the_spring_gap_is_the_first_instant_after_the_gap()
    {
        var after = At.Utc("2026-03-29 01:00");
        At.Local("2026-03-29 02:00", At.Berlin).ShouldBe(after);
        At.Local("2026-03-29 02:59", At.Berlin).ShouldBe(after);
        At.Local("2026-03-29 03:00", At.Berlin).ShouldBe(after);
        At.Local("2026-03-29 03:01", At.Berlin).ShouldBe(after + Instants.Minute);
        At.Local("2026-03-29 01:59", At.Berlin).ShouldBe(after - Instants.Minute);
    }

    [Fact]
    public void A_local_time_that_occurs_twice_in_autumn_is_the_first()
    {
        At.Local("2026-10-25 02:00", At.Berlin).ShouldBe(At.Utc("2026-10-25 00:00"));
        At.Local("2026-10-25 02:59", At.Berlin).ShouldBe(At.Utc("2026-10-25 00:59"));
        At.Local("2026-10-25 03:00", At.Berlin).ShouldBe(At.Utc("2026-10-25 02:00"));
    }

    [Theory]
    [InlineData("Australia/Lord_Howe", "2026-10-04 02:15", "2026-10-03 15:30")]
    [InlineData("Asia/Kolkata", "2026-06-01 09:00", "2026-06-01 03:30")]
    [InlineData("Asia/Kathmandu", "2026-06-01 09:00", "2026-06-01 03:15")]
    [InlineData("Pacific/Apia", "2011-12-30 09:00", "2011-12-30 10:00")]
    [InlineData("America/Sao_Paulo", "2018-11-04 00:00", "2018-11-04 03:00")]
    [InlineData("UTC", "2026-06-01 09:00", "2026-06-01 09:00")]
    public void Half_hour_zones_a_skipped_day_and_a_skipped_midnight_are_read_as_their_clocks_show(
        string zone, string local, string utc) =>
        At.Local(local, At.ZoneOf(zone)).ShouldBe(At.Utc(utc));

    [Fact]
    public void Outside_the_table_s_years_the_nearest_offset_holds()
    {
        At.Berlin.OffsetAt(At.Utc("1900-07-01 00:00")).ShouldBe((int)Instants.Hour);
        At.Berlin.OffsetAt(At.Utc("2100-07-01 00:00")).ShouldBe((int)Instants.Hour);
        At.Local("1900-07-01 09:00", At.Berlin).ShouldBe(At.Utc("1900-07-01 08:00"));
        At.Local("9999-12-31 09:00", At.Berlin).ShouldBe(At.Utc("9999-12-31 08:00"));
    }
}
