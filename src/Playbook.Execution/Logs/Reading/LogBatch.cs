using System.Text;
using Playbook.Runtime;

namespace Playbook.Execution.Logs.Reading;

/// <summary>The rows of one block of a log, in its order, in memory that is used again for the next block.</summary>
internal sealed class LogBatch
{
    private LogRow[] rows = new LogRow[4096];
    private FieldValue[] values = new FieldValue[16_384];
    private FieldChange[] changes = new FieldChange[256];
    private byte[] text = new byte[1 << 18];
    private int textLength;
    private int valueCount;
    private int changeCount;

    public string File { get; private set; } = "";

    /// <summary>The block that the rows were read from; for a table the rows as they stood in the file.</summary>
    public byte[] Raw { get; private set; } = [];

    public int Count { get; private set; }

    /// <summary>Rows of kinds that the mapping ignores.</summary>
    public int Ignored { get; set; }

    public List<SetAsideRow> SetAside { get; } = [];

    public Span<LogRow> Rows => rows.AsSpan(0, Count);

    public void Clear(string file, byte[] raw)
    {
        (File, Raw) = (file, raw);
        (Count, Ignored, textLength, changeCount) = (0, 0, 0, 0);
        // Texts of old values must not be kept alive.
        values.AsSpan(0, valueCount).Clear();
        valueCount = 0;
        SetAside.Clear();
    }

    /// <summary>Says that the bytes that rows were read from have moved.</summary>
    public void MoveRaw(byte[] raw) => Raw = raw;

    public ReadOnlySpan<byte> Lead(in LogRow row) => text.AsSpan(row.LeadStart, row.LeadLength);

    public string? Id(in LogRow row) =>
        row.IdHash == 0 ? null : Encoding.UTF8.GetString(text.AsSpan(row.IdStart, row.IdLength));

    public ReadOnlySpan<FieldValue> Values(in LogRow row) => values.AsSpan(row.ValueStart, row.ValueCount);

    public ReadOnlySpan<FieldChange> Changes(in LogRow row) => changes.AsSpan(row.ChangeStart, row.ChangeCount);

    /// <summary>The row as it stands in the file, cut after <see cref="LogLimits.Excerpt"/> characters.</summary>
    public static string Excerpt(ReadOnlySpan<byte> raw)
    {
        var row = Encoding.UTF8.GetString(raw[..Math.Min(raw.Length, LogLimits.Excerpt * 4)]).TrimEnd('\r', '\n');
        return row.Length <= LogLimits.Excerpt ? row : row[..LogLimits.Excerpt];
    }

    /// <summary>A row that was read and yet takes no part.</summary>
    public SetAsideRow Aside(in LogRow row, SetAsideReason reason, string expected) =>
        new(File, row.Line, reason, expected, Excerpt(Raw.AsSpan(row.RawStart, row.RawLength)));

    internal ref LogRow Add()
    {
        if (Count == rows.Length)
            Array.Resize(ref rows, Count * 2);
        ref var row = ref rows[Count++];
        row = default;
        return ref row;
    }

    internal int AddText(ReadOnlySpan<byte> utf8)
    {
        if (textLength + utf8.Length > text.Length)
            Array.Resize(ref text, Math.Max(text.Length * 2, textLength + utf8.Length));
        utf8.CopyTo(text.AsSpan(textLength));
        textLength += utf8.Length;
        return textLength - utf8.Length;
    }

    internal int AddValues(ReadOnlySpan<FieldValue> added)
    {
        if (valueCount + added.Length > values.Length)
            Array.Resize(ref values, Math.Max(values.Length * 2, valueCount + added.Length));
        added.CopyTo(values.AsSpan(valueCount));
        valueCount += added.Length;
        return valueCount - added.Length;
    }

    internal int AddChanges(List<FieldChange> added)
    {
        if (changeCount + added.Count > changes.Length)
            Array.Resize(ref changes, Math.Max(changes.Length * 2, changeCount + added.Count));
        added.CopyTo(changes, changeCount);
        changeCount += added.Count;
        return changeCount - added.Count;
    }
}
