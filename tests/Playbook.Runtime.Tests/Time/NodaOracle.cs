using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;
using Playbook.Runtime.Time;

namespace Playbook.Runtime.Tests.Time;

/// <summary>The same questions answered by NodaTime, whose data the embedded table was made from.</summary>
internal sealed class NodaOracle
{
    private static readonly Instant From = Instant.FromUtc(2020, 1, 1, 0, 0);
    private static readonly Instant To = Instant.FromUtc(2041, 1, 1, 0, 0);

    // A gap gives the first instant after it, a doubled time its first occurrence.
    private static readonly ZoneLocalMappingResolver Rule =
        Resolvers.CreateMappingResolver(Resolvers.ReturnEarlier, Resolvers.ReturnStartOfIntervalAfter);

    private readonly DateTimeZone zone;

    private NodaOracle(DateTimeZone zone) => this.zone = zone;

    public static IEnumerable<string> Ids => DateTimeZoneProviders.Tzdb.Ids;

    public static string Version => TzdbDateTimeZoneSource.Default.TzdbVersion;

    public static NodaOracle Of(string id) => new(DateTimeZoneProviders.Tzdb[id]);

    /// <summary>Every instant from 2020 to 2040 at which the zone's clock is moved, in order.</summary>
    public ImmutableArray<long> Transitions() =>
    [
        .. zone.GetZoneIntervals(new Interval(From, To), ZoneEqualityComparer.Options.OnlyMatchWallOffset)
            .Where(interval => interval.HasStart && interval.Start > From)
            .Select(interval => interval.Start.ToUnixTimeMilliseconds()),
    ];

    public int OffsetAt(long instant) => zone.GetUtcOffset(Instant.FromUnixTimeMilliseconds(instant)).Milliseconds;

    public LocalDateTime LocalAt(long instant) => Instant.FromUnixTimeMilliseconds(instant).InZone(zone).LocalDateTime;

    public long At(LocalDate date, int minuteOfDay) =>
        Rule(zone.MapLocal(date.AtMidnight().PlusMinutes(minuteOfDay))).ToInstant().ToUnixTimeMilliseconds();

    public static int DayNumber(LocalDate date) => Period.DaysBetween(new LocalDate(1970, 1, 1), date);

    public static Weekday WeekdayOf(LocalDate date) => (Weekday)((int)date.DayOfWeek - 1);
}
