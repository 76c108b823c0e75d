using System.Text;
using Playbook.Execution.Logs.Mapping;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// A mapping made ready to read rows of one workspace. Holds what readers remember, so each thread has its own.
/// </summary>
internal sealed class RowPlan
{
    // A kind of rows that is ignored has no plan.
    private readonly Dictionary<byte[], KindPlan?> kinds = new(Utf8Comparer.Instance);
    private readonly Dictionary<byte[], KindPlan?>.AlternateLookup<ReadOnlySpan<byte>> lookup;

    public RowPlan(LogMapping mapping, LogSchema schema)
    {
        lookup = kinds.GetAlternateLookup<ReadOnlySpan<byte>>();
        var slots = new PathSlots();
        Id = mapping.Id is { } id ? slots.Own(id) : null;
        Lead = slots.Own(mapping.Lead);
        Time = mapping.Time is { } time ? slots.Own(time.From) : null;
        TimeForm = mapping.Time?.Form ?? TimeForm.Text;
        TimeZone = mapping.Time?.Zone is { } zone ? Runtime.Time.ZoneTable.Embedded.Find(zone) : null;
        Type = mapping.Type is { } type ? slots.Own(type) : null;
        Effect = mapping.Effect is { } effect ? slots.Own(effect) : null;
        foreach (var kind in mapping.Events)
        {
            var plan = new KindPlan(kind, schema, slots);
            if (kind.Types.IsEmpty)
                Otherwise ??= plan;
            foreach (var value in kind.Types)
                kinds.TryAdd(Encoding.UTF8.GetBytes(value), plan);
        }

        foreach (var value in mapping.Ignored)
            kinds[Encoding.UTF8.GetBytes(value)] = null;
        Slots = slots;
        Rows = mapping.Rows is { } rows ? [.. rows.Names.Select(Encoding.UTF8.GetBytes)] : [];
    }

    public PathSlots Slots { get; }

    /// <summary>Names on the way to the list of rows that a line may hold; none when a line is a row.</summary>
    public byte[][] Rows { get; }

    public LocatorPlan? Id { get; }

    public LocatorPlan Lead { get; }

    /// <summary>Null for rows about no time, such as those of a list of leads.</summary>
    public LocatorPlan? Time { get; }

    public TimeForm TimeForm { get; }

    public Runtime.Time.Zone? TimeZone { get; }

    public LocatorPlan? Type { get; }

    public LocatorPlan? Effect { get; }

    /// <summary>The kind of rows that no other takes; null when there is none.</summary>
    public KindPlan? Otherwise { get; }

    public KindPlan? KindOf(ReadOnlySpan<byte> type) => lookup.TryGetValue(type, out var kind) ? kind : Otherwise;

    public bool IsIgnored(ReadOnlySpan<byte> type) => lookup.TryGetValue(type, out var kind) && kind is null;
}
