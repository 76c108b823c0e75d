using Playbook.Runtime.Time;
using Playbook.Zones.Generator;
using Shouldly;
using Xunit;

namespace Playbook.Runtime.Tests.Time;

public sealed class ZoneTableTests
{
    private static readonly ZoneSource Source = ZoneSource.Read();

    [Fact]
    public void The_committed_table_and_list_are_what_the_generator_makes()
    {
        var root = Repository();
        File.ReadAllBytes(Path.Combine(root, ZoneFiles.Table)).ShouldBe(ZoneTableWriter.Write(Source));
        File.ReadAllText(Path.Combine(root, ZoneFiles.Ids)).ShouldBe(ZoneFiles.IdList(Source));
    }

    [Fact]
    public void The_table_has_every_name_of_the_database_and_its_version()
    {
        ZoneTable.Embedded.Version.ShouldBe(NodaOracle.Version);
        ZoneTable.Embedded.Ids.ShouldBe(NodaOracle.Ids.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_clock_shows_what_the_database_says_before_at_and_after_each_change_from_1970_to_2045()
    {
        var changes = 0;
        foreach (var (id, history) in Source.Ids)
        {
            var zone = ZoneTable.Embedded.Find(id).ShouldNotBeNull();
            var (instant, offset) = (0L, Source.Histories[history].FirstOffsetSeconds * 1000);
            zone.OffsetAt(instant).ShouldBe(offset, id);
            foreach (var step in Source.Histories[history].Steps)
            {
                instant += step.SecondsAfterPrevious * 1000;
                zone.OffsetAt(instant - 1).ShouldBe(offset, id);
                zone.IntervalAt(instant - 1).End.ShouldBe(instant, id);
                offset += step.OffsetChangeSeconds * 1000;
                zone.OffsetAt(instant).ShouldBe(offset, id);
                zone.IntervalAt(instant).Start.ShouldBe(instant, id);
                changes++;
            }

            zone.OffsetAt(Instants.Latest).ShouldBe(offset, id);
        }

        changes.ShouldBeGreaterThan(30_000);
    }

    [Fact]
    public void The_generator_takes_the_offsets_that_NodaTime_answers()
    {
        var start = Civil.MidnightOf(Civil.DayOf(1970, 1, 1));
        var end = Civil.MidnightOf(Civil.DayOf(2045, 12, 31));
        foreach (var (id, _) in Source.Ids)
        {
            var oracle = NodaOracle.Of(id);
            var zone = ZoneTable.Embedded.Find(id).ShouldNotBeNull();
            for (var instant = start; instant < end; instant += 9 * Instants.Week + 5 * Instants.Hour)
            {
                if (zone.OffsetAt(instant) != oracle.OffsetAt(instant))
                    zone.OffsetAt(instant).ShouldBe(
                        oracle.OffsetAt(instant), $"{id} at {InstantText.Format(instant)}");
            }
        }
    }

    [Theory]
    [InlineData("Mars/Olympus")]
    [InlineData("")]
    [InlineData("europe/berlin")]
    [InlineData("Europe/Berlin ")]
    public void A_name_that_the_table_lacks_finds_nothing(string id) => ZoneTable.Embedded.Find(id).ShouldBeNull();

    [Fact]
    public void A_name_and_its_place_find_the_same_zone()
    {
        var table = ZoneTable.Embedded;
        table[table.IndexOf("Europe/Berlin")].ShouldBeSameAs(table.Find("Europe/Berlin"));
        table.Ids[table.IndexOf("Asia/Calcutta")].ShouldBe("Asia/Calcutta");
        table.IndexOf("Mars/Olympus").ShouldBe(-1);
    }

    [Fact]
    public void The_lead_s_zone_comes_first_then_the_playbook_s_then_the_workspace_s_then_UTC()
    {
        var table = ZoneTable.Embedded;
        table.FirstKnown("Asia/Tokyo", "Europe/Paris", "Europe/Berlin").Id.ShouldBe("Asia/Tokyo");
        table.FirstKnown("Nowhere", "Europe/Paris", "Europe/Berlin").Id.ShouldBe("Europe/Paris");
        table.FirstKnown(null, null, "Europe/Berlin").Id.ShouldBe("Europe/Berlin");
        table.FirstKnown(null, "Nowhere", null).ShouldBeSameAs(Zone.Utc);
    }

    [Fact]
    public void Asking_a_zone_allocates_nothing()
    {
        var zone = ZoneTable.Embedded.Find("America/New_York").ShouldNotBeNull();
        zone.FromLocal(zone.ToLocal(0)).ShouldBe(0);
        var before = GC.GetAllocatedBytesForCurrentThread();
        var sum = 0L;
        for (var instant = 0L; instant < 60 * 365 * Instants.Day; instant += Instants.Week)
            sum += zone.FromLocal(zone.ToLocal(instant)) - zone.IntervalAt(instant).Start;
        GC.GetAllocatedBytesForCurrentThread().ShouldBe(before);
        sum.ShouldNotBe(0);
    }

    private static string Repository()
    {
        var folder = AppContext.BaseDirectory;
        while (folder is not null && !File.Exists(Path.Combine(folder, "Playbook.sln")))
            folder = Path.GetDirectoryName(folder);
        return folder.ShouldNotBeNull();
    }
}
