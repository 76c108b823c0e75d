using System.Collections.Immutable;
using Playbook.Execution.Logs.Mapping;

namespace Playbook.Execution.Logs;

/// <summary>
/// A file of what is known of leads before anything happens: a row for each, with its id in <c>lead</c> or <c>id</c>
/// and fields of the lead by their names, in the row or in <c>properties</c>.
/// </summary>
internal static class LeadsFile
{
    public const string NoLead = "The lead's id is expected in `lead` or `id`; nothing stands there.";

    /// <summary>The first row of a lead counts, in a simulation as in a story.</summary>
    public const string SecondRow = "The file has a row of this lead already; join the two, or take one out.";

    private const string Row = "lead";

    public static LogMapping Mapping { get; } = new()
    {
        Name = "leads",
        Lead = new Locator([LogPath.Of("lead"), LogPath.Of("id")], false),
        Events = [new EventMapping { Event = Row, Containers = [LogPath.Row, LogPath.Of("properties")] }],
    };

    /// <summary>Columns that neither say whose row it is nor are named like a field of the lead.</summary>
    public static ImmutableArray<string> UnknownOf(IEnumerable<string> columns, LogSchema schema)
    {
        var known = schema.LeadFields.Select(field => field.Name)
            .Concat(Mapping.Lead.Paths.Select(path => path.Text))
            .ToHashSet(StringComparer.Ordinal);
        return [.. columns.Where(column => !known.Contains(column))];
    }

    /// <summary>Rows of such a file carry fields of the lead and are no event of the workspace.</summary>
    public static LogSchema SchemaOf(LogSchema schema) =>
        new([new LogSchemaEvent(0, Row, [], CarriesLeadFields: true, IsMerge: false)], schema.LeadFields);
}
