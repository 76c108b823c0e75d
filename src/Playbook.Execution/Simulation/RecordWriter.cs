using System.Collections.Immutable;
using System.Text.Encodings.Web;
using System.Text.Json;
using CsvHelper;

namespace Playbook.Execution.Simulation;

/// <summary>
/// Writes records as NDJSON, one object a line without what is empty, or as CSV with a line of names. In CSV a cell
/// that a spreadsheet would take for a formula is written so that it is shown and not run.
/// </summary>
public sealed class RecordWriter<T> : IDisposable
{
    // Letters of every language as they are: the file is read as UTF-8, by people too.
    private static readonly JsonWriterOptions Readable =
        new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    private readonly ImmutableArray<RecordColumn<T>> columns;
    private readonly Stream stream;
    private readonly Utf8JsonWriter? json;
    private readonly CsvWriter? csv;

    /// <param name="columns">The members or columns in their order.</param>
    /// <param name="stream">Where to; it is closed with the writer.</param>
    /// <param name="isTable">CSV; else NDJSON.</param>
    public RecordWriter(ImmutableArray<RecordColumn<T>> columns, Stream stream, bool isTable)
    {
        this.columns = columns;
        this.stream = stream;
        if (!isTable)
        {
            json = new Utf8JsonWriter(stream, Readable);
            return;
        }

        csv = CsvWriter.Create(stream, new CsvWriterOptions { Injection = CsvInjection.Escape, NewLine = "\n" });
        foreach (var column in columns)
            csv.WriteField(column.Name);
        csv.EndRecord();
    }

    public void Write(T record)
    {
        if (json is not null)
            WriteJson(json, record);
        if (csv is null)
            return;
        foreach (var column in columns)
            csv.WriteField(column.Of(record));
        csv.EndRecord();
    }

    public void Dispose()
    {
        json?.Dispose();
        csv?.Dispose();
        stream.Dispose();
    }

    private void WriteJson(Utf8JsonWriter writer, T record)
    {
        writer.WriteStartObject();
        foreach (var column in columns)
        {
            if (column.Of(record) is not { Length: > 0 } value)
                continue;
            writer.WritePropertyName(column.Name);
            if (column.IsNumber)
                writer.WriteRawValue(value);
            else
                writer.WriteStringValue(value);
        }

        writer.WriteEndObject();
        writer.Flush();
        writer.Reset();
        stream.WriteByte((byte)'\n');
    }
}
