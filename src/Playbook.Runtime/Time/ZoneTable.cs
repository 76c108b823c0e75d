using System.Text;

namespace Playbook.Runtime.Time;

/// <summary>
/// The zones of the world, embedded with their version, so that a run gives the same answers on every host. About 600
/// names, links included; a zone is decoded when it is first asked for. Safe to use from several threads.
/// </summary>
public sealed class ZoneTable
{
    private const string Resource = "Playbook.Runtime.Time.zones.bin";
    private static readonly Lazy<ZoneTable> Lazy = new(Load);

    private readonly byte[] bytes;
    private readonly ZoneChange[] changes;
    private readonly string[] ids;
    private readonly Range[] histories;
    private readonly Dictionary<string, int> indexes;
    private readonly Zone?[] zones;

    private ZoneTable(byte[] bytes, string version, ZoneChange[] changes, string[] ids, Range[] histories)
    {
        this.bytes = bytes;
        Version = version;
        this.changes = changes;
        this.ids = ids;
        this.histories = histories;
        zones = new Zone?[ids.Length];
        // A frozen one would look up no faster what is asked for once a lead, and takes each cold start a while.
        indexes = new Dictionary<string, int>(ids.Length, StringComparer.Ordinal);
        for (var index = 0; index < ids.Length; index++)
            indexes.Add(ids[index], index);
    }

    /// <summary>The table embedded in this assembly.</summary>
    public static ZoneTable Embedded => Lazy.Value;

    /// <summary>The version of the TZ database that the table was made from, for example <c>2026a</c>.</summary>
    public string Version { get; }

    /// <summary>Every name of the table in ordinal order.</summary>
    public IReadOnlyList<string> Ids => ids;

    /// <summary>
    /// A zone by its place in <see cref="Ids"/>. Places belong to one version of the table and are not for storing.
    /// </summary>
    public Zone this[int index] => zones[index] ?? Decode(index);

    /// <summary>
    /// The place of an exact IANA name (case counts) in <see cref="Ids"/>, or -1 when the table lacks it.
    /// </summary>
    public int IndexOf(string id) => indexes.GetValueOrDefault(id, -1);

    /// <summary>The zone of an exact IANA name (case counts), or null when the table has none of that name.</summary>
    public Zone? Find(string id) => indexes.TryGetValue(id, out var index) ? this[index] : null;

    /// <summary>
    /// The first known zone of the lead's, the playbook's and the workspace's name; UTC when none is known.
    /// </summary>
    public Zone FirstKnown(string? lead, string? playbook, string? workspace) =>
        FindOrNull(lead) ?? FindOrNull(playbook) ?? FindOrNull(workspace) ?? Zone.Utc;

    private Zone? FindOrNull(string? id) => id is null ? null : Find(id);

    private Zone Decode(int index)
    {
        var reader = new ZoneTableReader(bytes.AsSpan(histories[index]));
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

        // Threads that decode at the same time make equal zones; the first one stays, so that a name has one object.
        var zone = new Zone(ids[index], [.. starts], [.. offsets]);
        return Interlocked.CompareExchange(ref zones[index], zone, null) ?? zone;
    }

    private static ZoneTable Load()
    {
        using var stream = typeof(ZoneTable).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException($"The assembly lacks its resource {Resource}.");
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        var reader = new ZoneTableReader(bytes);
        if (!reader.ReadBytes(5).SequenceEqual("PBTZ\u0001"u8))
            throw new InvalidOperationException(
                $"{Resource} has another format than this assembly reads; generate it again.");
        var version = Encoding.ASCII.GetString(reader.ReadText());
        var changes = new ZoneChange[reader.ReadInt()];
        for (var i = 0; i < changes.Length; i++)
            changes[i] = new ZoneChange(reader.ReadLong() * 1000, reader.ReadSigned() * 1000);
        var distinct = new Range[reader.ReadInt()];
        for (var i = 0; i < distinct.Length; i++)
            distinct[i] = reader.ReadRange();
        var ids = new string[reader.ReadInt()];
        var histories = new Range[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            ids[i] = Encoding.ASCII.GetString(reader.ReadText());
            histories[i] = distinct[reader.ReadInt()];
        }

        return new ZoneTable(bytes, version, changes, ids, histories);
    }
}
