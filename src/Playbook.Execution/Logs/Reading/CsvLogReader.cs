using System.Text;
using System.Text.Json;
using System.Text.Unicode;
using CsvHelper;

namespace Playbook.Execution.Logs.Reading;

/// <summary>Reads a log that is a table with a line of names: parted by commas, semicolons, tabs or bars.</summary>
internal sealed class CsvLogReader : LogReader
{
    private const int RowsOfPart = 4096;

    private readonly LogFile file;
    private readonly LogStream stream;
    private readonly CsvReader reader;
    private readonly List<SetAsideRow> notes = [];
    private (byte[] Name, PathNode? Node)[]? columns;
    private string? quoting;
    private bool isAtEnd;

    public CsvLogReader(LogFile file)
    {
        this.file = file;
        stream = file.Open(notes);
        reader = CsvReader.Create(stream, new CsvReaderOptions
        {
            MaxRecordSize = LogLimits.Line,
            TrackLineNumbers = true,
            OnMalformedRecord = record => quoting = Words(record.Reason),
        });
    }

    public override long Position => file.Position;

    public override IEnumerable<string> Columns =>
        (columns ?? []).Select(column => Encoding.UTF8.GetString(column.Name));

    // A table can only be cut into rows from its beginning on, so it is parsed as it is fetched.
    public override bool Fetch(LogPart part)
    {
        part.Length = 0;
        part.Batch.Clear(file.Name, part.Bytes);
        part.Assembler.Into(part.Batch);
        columns ??= ReadNames(part.Plan.Slots);
        var rows = 0;
        for (; rows < RowsOfPart && !isAtEnd; rows++)
            ReadNext(part);
        part.Batch.SetAside.AddRange(notes);
        notes.Clear();
        return rows > 0;
    }

    public override void Parse(LogPart part)
    {
        // It was parsed when it was fetched.
    }

    public override void Dispose()
    {
        reader.Dispose();
        stream.Dispose();
    }

    private (byte[] Name, PathNode? Node)[] ReadNames(PathSlots slots)
    {
        try
        {
            return
            [
                .. reader.Headers.Select(name =>
                {
                    var node = slots.ByText.GetValueOrDefault(name);
                    return (Encoding.UTF8.GetBytes(name), node == slots.Root ? null : node);
                }),
            ];
        }
        catch (CsvFormatException)
        {
            Stop(1);
            return [];
        }
    }

    private void ReadNext(LogPart part)
    {
        try
        {
            quoting = null;
            isAtEnd = !reader.Read();
            if (!isAtEnd)
                ReadRow(part, columns ?? []);
        }
        catch (CsvFormatException exception)
        {
            Stop(exception.LineNumber);
        }
    }

    // Where the next row begins after one without an end can't be known any more.
    private void Stop(long line)
    {
        isAtEnd = true;
        const string Unclosed = "The row has no end; perhaps a quote is not closed. From here on nothing was read. "
            + "Mend the row.";
        notes.Add(new SetAsideRow(file.Name, line, SetAsideReason.TooLong, Unclosed, ""));
    }

    private void ReadRow(LogPart part, (byte[] Name, PathNode? Node)[] names)
    {
        var (start, length) = KeepRaw(part, reader.RawRecord);
        var line = reader.LineNumber;
        if (quoting is not null)
        {
            part.Assembler.Reject(SetAsideReason.Damaged, quoting, line, start, length);
        }
        else if (!Utf8.IsValid(reader.RawRecord))
        {
            part.Assembler.Reject(SetAsideReason.Damaged, JsonRowReader.NoText, line, start, length);
        }
        else if (reader.FieldCount != names.Length)
        {
            var isHalf = reader.FieldCount < names.Length && stream.IsAtEnd
                && reader.ByteOffset + reader.RawRecord.Length >= stream.Position;
            part.Assembler.Reject(
                isHalf ? SetAsideReason.HalfLine : SetAsideReason.Damaged,
                $"{names.Length} cells are expected, as many as the first line names; "
                + $"{reader.FieldCount} stand there.",
                line, start, length);
        }
        else
        {
            Assemble(part, names, line, start, length);
        }
    }

    private void Assemble(LogPart part, (byte[] Name, PathNode? Node)[] names, long line, int start, int length)
    {
        try
        {
            part.Assembler.Begin();
            part.Json.BeginTable();
            TakeCells(part, names);
            if (part.Assembler.ResolveAtEnd())
            {
                part.Json.BeginProperties();
                TakeProperties(part, names);
            }

            part.Assembler.Finish(line, start, length);
        }
        catch (JsonException)
        {
            part.Assembler.Reject(SetAsideReason.Damaged,
                "A cell is expected to hold JSON; it begins so and does not end so.", line, start, length);
        }
    }

    private void TakeCells(LogPart part, (byte[] Name, PathNode? Node)[] names)
    {
        for (var i = 0; i < names.Length; i++)
        {
            var value = reader.GetSpan(i);
            if (names[i].Node is not { } node || value.IsEmpty)
                continue;
            if (node.Slot >= 0)
                part.Assembler.Store(node.Slot, ValueForm.Single, value);
            if (node.HasChildren)
                part.Json.EnterText(value, node);
        }
    }

    private void TakeProperties(LogPart part, (byte[] Name, PathNode? Node)[] names)
    {
        var root = part.Plan.Slots.Root.Container;
        var takesColumns = root >= 0 && part.Assembler.Wants(root);
        for (var i = 0; i < names.Length; i++)
        {
            var (name, node) = names[i];
            var value = reader.GetSpan(i);
            // An empty cell says nothing, so it does not make a known field unknown.
            if (value.IsEmpty)
                continue;
            if (node is { Container: >= 0 })
                part.Json.EnterText(value, node);
            else if (takesColumns && node is not { IsOwn: true } && part.Assembler.Find(name) is { } target)
                part.Assembler.Set(target, ValueForm.Single, value);
        }
    }

    private static (int Start, int Length) KeepRaw(LogPart part, ReadOnlySpan<byte> record)
    {
        var start = part.Length;
        if (part.Bytes.Length < start + record.Length)
        {
            var grown = new byte[(start + record.Length) * 2];
            part.Bytes.AsSpan(0, start).CopyTo(grown);
            part.Bytes = grown;
            part.Batch.MoveRaw(grown);
        }

        record.CopyTo(part.Bytes.AsSpan(start));
        part.Length += record.Length;
        return (start, record.Length);
    }

    private static string Words(CsvMalformedReason reason) => reason switch
    {
        CsvMalformedReason.StrayQuote =>
            "A cell that holds a quote is expected to stand in quotes, with each quote in it doubled.",
        CsvMalformedReason.TextAfterClosingQuote =>
            "The end of the cell is expected behind a closing quote; other text stands there.",
        CsvMalformedReason.UnterminatedQuote => "A quote is not closed before the end of the file.",
        _ => throw new InvalidOperationException($"unreachable: {reason}"),
    };
}
