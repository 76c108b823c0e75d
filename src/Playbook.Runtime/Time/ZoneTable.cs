using System.Collections.Frozen;
using System.Text;

namespace Playbook.Runtime.Time;

/// <summary>
/// The zones of the world, embedded with their version, so that a run gives the same answers on every host. About 600 names, links
/// included; a zone is decoded when it is first asked for. Safe to use from several threads.
/// </summary>
public sealed class ZoneTable
{
    private const string Resource = "Playbook.Runtime.Time.zones.bin";
    private static readonly Lazy<ZoneTable> Lazy = new(Load);

    private readonly byte[] bytes;
    private readonly ZoneChange[] changes;
    private readonly FrozenDictionary<string, Range> histories;
    private readonly Dictionary<string, Zone> zones = new(StringComparer.Ordinal);
    private readonly Lock gate = new();

    private ZoneTable(byte[] bytes, string version, ZoneChange[] changes, FrozenDictionary<string, Range> histories)
    {
        this.bytes = bytes;
        Version = version;
        this.changes = changes;
        this.histories = histories;
    }

    /// <summary>The table embedded in this assembly.</summary>
    public static ZoneTable Embedded => Lazy.Value;

    /// <summary>The version of the TZ database that the table was made from, for example <c>2026a</c>.</summary>
    public string Version { get; }

    /// <summary>Every name of the table in ordinal order.</summary>
    public IEnumerable<string> Ids => histories.Keys.Order(StringComparer.Ordinal);

    /// <summary>The zone of an exact IANA name (case counts), or null when the table has none of that name.</summary>
    public Zone? Find(string id)
    {
        if (!histories.TryGetValue(id, out var history))
            return null;
        lock (gate)
        {
            if (!zones.TryGetValue(id, out var zone))
                zones.Add(id, zone = Decode(id, bytes.AsSpan(history)));
            return zone;
        }
    }

    /// <summary>The first known zone of the lead's, the playbook's and the workspace's name; UTC when none is known.</summary>
    public Zone FirstKnown(string? lead, string? playbook, string? workspace) =>
        FindOrNull(lead) ?? FindOrNull(playbook) ?? FindOrNull(workspace) ?? Zone.Utc;

    private Zone? FindOrNull(string? id) => id is null ? null : Find(id);

    private Zone Decode(string id, ReadOnlySpan<byte> history)
    {
        var reader = new ZoneTableReader(history);
        var starts = new List<long> { long.MinValue };
        var offsets = new List<int> { reader.ReadSigned() * 1000 };
        var instant = 0L;
        while (!reader.IsAtEnd)
        {
            var change = changes[reader.ReadInt()];
            instant += change.AfterPrevious;
            starts.Add(instant);
            offsets.Add(offsets[^1] + change.OffsetChange);
        }

        return new Zone(id, [.. starts], [.. offsets]);
    }

    private static ZoneTable Load()
    {
        using var stream = typeof(ZoneTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var reader = new ZoneTableReader(bytes);
        if (!reader.ReadBytes(5).SequenceEqual("PBTZ\u0001"u8))
            throw new InvalidOperationException($"{Resource} has another format than this assembly reads; generate it again.");
        var version = Encoding.ASCII.GetString(reader.ReadText());
        var changes = new ZoneChange[reader.ReadInt()];
        for (var i = 0; i < changes.Length; i++)
            changes[i] = new ZoneChange(reader.ReadLong() * 1000, reader.ReadSigned() * 1000);
        var ranges = new Range[reader.ReadInt()];
        for (var i = 0; i < ranges.Length; i++)
            ranges[i] = reader.ReadRange();
        var histories = new Dictionary<string, Range>(StringComparer.Ordinal);
        for (var left = reader.ReadInt(); left > 0; left--)
            histories.Add(Encoding.ASCII.GetString(reader.ReadText()), ranges[reader.ReadInt()]);
        return new ZoneTable(bytes, version, changes, histories.ToFrozenDictionary(StringComparer.Ordinal));
    }
}
