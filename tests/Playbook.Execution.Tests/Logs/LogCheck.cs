using System.Globalization;
using System.IO.Compression;
using System.Text;
using Playbook.Compiler.Flow;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Mapping;
using Playbook.Execution.Logs.Reading;
using Playbook.Runtime;
using Playbook.Runtime.Time;
using Shouldly;

namespace Playbook.Execution.Tests.Logs;

/// <summary>Reads a log given as text and says what came of each row, one line for each.</summary>
internal static class LogCheck
{
    public static readonly LogSchema Schema = new(
        [
            Event(0, "page_viewed", ("path", ValueKind.Text), ("url", ValueKind.Text), ("title", ValueKind.Text)),
            Event(1, "link_clicked", ("content", ValueKind.Name), ("link", ValueKind.Text)),
            Event(2, "form_submitted", ("form", ValueKind.Text)),
            Event(3, "order_completed", ("revenue", ValueKind.Money), ("items", ValueKind.Number),
                ("paid", ValueKind.YesNo)),
            Event(4, "lead_merged", ("other", ValueKind.Text)) with { IsMerge = true },
            Event(5, "lead_changed") with { CarriesLeadFields = true },
            Event(6, "webinar_registered", ("webinar", ValueKind.Text), ("starts_at", ValueKind.Instant),
                ("day", ValueKind.Date),
                ("doors", ValueKind.Time), ("tags", ValueKind.TextList), ("share", ValueKind.Percent),
                    ("length", ValueKind.Duration)),
            Event(7, "email_opened", ("content", ValueKind.Name)),
        ],
        [
            new LogSchemaField(0, "first_name", ValueKind.Text, []),
            new LogSchemaField(1, "employees", ValueKind.Number, []),
            new LogSchemaField(2, "stage", ValueKind.Choice, ["prospect", "customer"]),
            new LogSchemaField(3, "email_consent", ValueKind.YesNo, []),
            new LogSchemaField(4, "city", ValueKind.Text, []),
        ]);

    /// <summary>Reads NDJSON in our own form, or as a shipped or given mapping says.</summary>
    public static string Ndjson(string log, string? mapping = null) =>
        Read("log.ndjson", Encoding.UTF8.GetBytes(log), MappingOf(mapping));

    public static string Csv(string log, string? mapping = null) =>
        Read("log.csv", Encoding.UTF8.GetBytes(log), MappingOf(mapping));

    public static LogMapping MappingOf(string? mapping)
    {
        if (mapping is null || !mapping.Contains('\n', StringComparison.Ordinal))
            return ShippedMappings.Find(mapping ?? ShippedMappings.Own).ShouldNotBeNull();
        var (read, problems) = LogMappingReader.Read("test.mapping", mapping);
        problems.ShouldBeEmpty();
        return read.ShouldNotBeNull();
    }

    public static string Read(string name, byte[] bytes, LogMapping mapping)
    {
        var said = new StringBuilder();
        var ignored = 0;
        using var reader = LogReader.Open(new LogFile(name, () => new MemoryStream(bytes)));
        var part = new LogPart(new RowPlan(mapping, Schema));
        while (reader.Fetch(part))
        {
            reader.Parse(part);
            foreach (ref readonly var row in part.Batch.Rows)
                said.Append(Shown(part.Batch, row)).Append('\n');
            foreach (var aside in part.Batch.SetAside)
                said.Append(
                    CultureInfo.InvariantCulture, $"aside {aside.Line} {aside.Reason.Word()}: {aside.Expected}\n");
            ignored += part.Batch.Ignored;
        }

        if (ignored > 0)
            said.Append(CultureInfo.InvariantCulture, $"ignored {ignored}\n");
        return said.ToString().TrimEnd('\n');
    }

    public static byte[] Compressed(string log)
    {
        var output = new MemoryStream();
        using (var gzip = new GZipStream(output, CompressionLevel.Fastest))
            gzip.Write(Encoding.UTF8.GetBytes(log));
        return output.ToArray();
    }

    private static string Shown(LogBatch batch, in LogRow row)
    {
        var schema = Schema.Events[row.Event];
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"{row.Line} {InstantText.Format(row.Time)} {schema.Name}");
        text.Append(" of ").Append(Encoding.UTF8.GetString(batch.Lead(row)));
        if (batch.Id(row) is { } id)
            text.Append(" id ").Append(id.Replace('\n', '|'));
        if (row.Effect is { } effect)
            text.Append(" answers ").Append(effect);
        var values = batch.Values(row);
        for (var i = 0; i < values.Length; i++)
        {
            if (values[i] != FieldValue.Unknown)
                text.Append(CultureInfo.InvariantCulture,
                    $" {schema.Fields[i].Name}={Shown(schema.Fields[i].Kind, values[i])}");
        }

        foreach (var change in batch.Changes(row))
        {
            var field = Schema.LeadFields[change.Field];
            text.Append(CultureInfo.InvariantCulture, $" lead.{field.Name}={Shown(field.Kind, change.Value)}");
        }

        return text.ToString();
    }

    private static string Shown(ValueKind kind, FieldValue value) =>
        value == FieldValue.Unknown ? "unknown"
        : kind.IsText() ? value.Text.ShouldNotBeNull().Replace('\n', '|')
        : value.Number.ToString(CultureInfo.InvariantCulture);

    private static LogSchemaEvent Event(int index, string name, params (string Name, ValueKind Kind)[] fields) =>
        new(index, name, [.. fields.Select((field, place) => new LogSchemaField(place, field.Name, field.Kind, []))],
            false, false);
}
