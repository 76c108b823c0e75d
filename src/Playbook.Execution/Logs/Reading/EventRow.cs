using System.Collections.Immutable;
using System.Text;

namespace Playbook.Execution.Logs.Reading;

/// <summary>How rows of one event under one <c>when</c> are read.</summary>
internal sealed class EventRow
{
    private readonly Dictionary<byte[], PropertyTarget>.AlternateLookup<ReadOnlySpan<byte>> properties;

    public EventRow(LogSchemaEvent schema, LogSchema all, KindPlan kind)
    {
        Event = schema;
        Kind = kind;
        var byName = new Dictionary<byte[], PropertyTarget>(Utf8Comparer.Instance);
        if (schema.CarriesLeadFields)
        {
            foreach (var field in all.LeadFields)
                byName[Encoding.UTF8.GetBytes(field.Name)] = new PropertyTarget(field, true);
        }

        // An event's own field goes before a field of the lead that has its name.
        foreach (var field in schema.Fields)
            byName[Encoding.UTF8.GetBytes(field.Name)] = new PropertyTarget(field, false);
        properties = byName.GetAlternateLookup<ReadOnlySpan<byte>>();
        var mapped = new List<(PropertyTarget, LocatorPlan)>();
        foreach (var (name, from) in kind.Properties)
        {
            if (Find(name) is { } target)
                mapped.Add((target, from));
        }

        Mapped = [.. mapped];
    }

    public LogSchemaEvent Event { get; }

    public KindPlan Kind { get; }

    /// <summary>Fields that the mapping takes from elsewhere in the row.</summary>
    public ImmutableArray<(PropertyTarget Target, LocatorPlan From)> Mapped { get; }

    /// <summary>
    /// The field of a property's name; null for one that the workspace does not know and that is passed over.
    /// </summary>
    public PropertyTarget? Find(ReadOnlySpan<byte> name) =>
        properties.TryGetValue(name, out var target) ? target : null;
}
