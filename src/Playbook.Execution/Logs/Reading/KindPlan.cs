using System.Collections.Immutable;
using System.Text;
using Playbook.Execution.Logs.Mapping;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// One <c>when</c> of the mapping, with slots for its places. Remembers the names of events it has seen; for one
/// thread.
/// </summary>
internal sealed class KindPlan
{
    // Names that no event has are remembered too, up to this many, for hostile logs hold any number of them.
    private const int MostNames = 4096;

    private readonly EventMapping mapping;
    private readonly LogSchema schema;
    private readonly Dictionary<byte[], EventRow?> rows = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], EventRow?>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    public KindPlan(EventMapping mapping, LogSchema schema, PathSlots slots)
    {
        this.mapping = mapping;
        this.schema = schema;
        lookup = rows.GetAlternateLookup<ReadOnlySpan<byte>>();
        EventFrom = mapping.EventFrom is { } from ? slots.Own(from) : null;
        Lead = mapping.Lead is { } lead ? slots.Own(lead) : null;
        Properties = [.. mapping.Properties.Select(
            property => (Encoding.UTF8.GetBytes(property.Name), slots.Of(property.From)))];
        foreach (var path in mapping.Containers)
            Containers |= 1UL << slots.Container(path);
        Fixed = mapping.Event is { } name ? RowOf(name) : null;
    }

    /// <summary>Where the row names its event; null when the mapping does.</summary>
    public LocatorPlan? EventFrom { get; }

    /// <summary>The event that the mapping names; null when the workspace lacks it.</summary>
    public EventRow? Fixed { get; }

    public string? FixedName => mapping.Event;

    public LocatorPlan? Lead { get; }

    public ImmutableArray<(byte[] Name, LocatorPlan From)> Properties { get; }

    /// <summary>A bit for each container of properties that such rows have.</summary>
    public ulong Containers { get; }

    /// <summary>
    /// The event that a name in the log means: one that has this very name, one that the mapping gives, or one whose
    /// name is the last part of it in small letters (<c>com.example.PageViewed</c>, <c>Page Viewed</c>). Null when
    /// the workspace has none.
    /// </summary>
    public EventRow? Find(ReadOnlySpan<byte> name)
    {
        if (lookup.TryGetValue(name, out var row))
            return row;
        var text = Encoding.UTF8.GetString(name);
        row = (mapping.Names.TryGetValue(text, out var mapped) ? RowOf(mapped) : null)
            ?? RowOf(text) ?? RowOf(Plain(text[(text.LastIndexOf('.') + 1)..]));
        if (rows.Count < MostNames)
            rows.Add(name.ToArray(), row);
        return row;
    }

    private EventRow? RowOf(string name) =>
        schema.Events.FirstOrDefault(candidate => candidate.Name == name) is { } found
            ? new EventRow(found, schema, this) : null;

    // "Page Viewed", "page-viewed" and "PageViewed" ⇒ page_viewed.
    private static string Plain(string name)
    {
        var plain = new StringBuilder();
        for (var i = 0; i < name.Length; i++)
        {
            if (!char.IsAsciiLetterOrDigit(name[i]))
                plain.Append(plain.Length > 0 && plain[^1] != '_' ? "_" : "");
            else if (char.IsAsciiLetterUpper(name[i]) && i > 0 && char.IsAsciiLetterLower(name[i - 1]))
                plain.Append('_').Append(char.ToLowerInvariant(name[i]));
            else
                plain.Append(char.ToLowerInvariant(name[i]));
        }

        return plain.ToString();
    }
}
