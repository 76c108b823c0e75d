using System.Collections.Immutable;
using NodaTime;
using NodaTime.TimeZones;

namespace Playbook.Zones.Generator;

/// <summary>
/// What is taken from NodaTime's TZDB: every name, links included, with its history from 1970 to the end of 2045.
/// </summary>
public sealed record ZoneSource(
    string Version,
    ImmutableArray<(string Id, int History)> Ids,
    ImmutableArray<ZoneHistory> Histories)
{
    private static readonly Instant First = Instant.FromUtc(1970, 1, 1, 0, 0);
    private static readonly Instant End = Instant.FromUtc(2046, 1, 1, 0, 0);

    public static ZoneSource Read()
    {
        var source = TzdbDateTimeZoneSource.Default;
        var provider = new DateTimeZoneCache(source);
        var known = new Dictionary<ZoneHistory, int>();
        var histories = ImmutableArray.CreateBuilder<ZoneHistory>();
        var ids = ImmutableArray.CreateBuilder<(string, int)>();
        foreach (var id in provider.Ids.Order(StringComparer.Ordinal))
        {
            var history = HistoryOf(provider[id]);
            if (!known.TryGetValue(history, out var index))
            {
                known.Add(history, index = histories.Count);
                histories.Add(history);
            }

            ids.Add((id, index));
        }

        return new ZoneSource(source.TzdbVersion, ids.ToImmutable(), histories.ToImmutable());
    }

    private static ZoneHistory HistoryOf(DateTimeZone zone)
    {
        var steps = ImmutableArray.CreateBuilder<ZoneStep>();
        var first = zone.GetUtcOffset(First).Seconds;
        var (last, offset) = (First, first);
        foreach (var interval in zone.GetZoneIntervals(First, End))
        {
            // A change of name or of the split into standard and summer time moves no clock.
            if (interval.WallOffset.Seconds == offset)
                continue;
            steps.Add(new ZoneStep((long)(interval.Start - last).TotalSeconds, interval.WallOffset.Seconds - offset));
            (last, offset) = (interval.Start, interval.WallOffset.Seconds);
        }

        return new ZoneHistory(first, steps.ToImmutable());
    }
}
