namespace Playbook.Execution.Logs.Reading;

/// <summary>Reads a log of one JSON value a line.</summary>
internal sealed class NdjsonLogReader : LogReader
{
    private const int PartSize = 1 << 20;

    private readonly LogFile file;
    private readonly LogStream stream;
    private readonly List<SetAsideRow> notes = [];
    private byte[] rest = [];
    private long line = 1;
    private bool isAtEnd;

    public NdjsonLogReader(LogFile file)
    {
        this.file = file;
        stream = file.Open(notes);
    }

    public override long Position => file.Position;

    public override bool Fetch(LogPart part)
    {
        part.FirstLine = line;
        part.IsCut = false;
        if (part.Bytes.Length < PartSize + LogLimits.Line)
            part.Bytes = new byte[PartSize + LogLimits.Line];
        rest.CopyTo(part.Bytes, 0);
        var length = rest.Length;
        rest = [];
        while (!isAtEnd)
        {
            var read = stream.Read(part.Bytes.AsSpan(length));
            isAtEnd = read == 0;
            length += read;
            var end = part.Bytes.AsSpan(0, length).LastIndexOf((byte)'\n') + 1;
            if (end == 0 && length >= LogLimits.Line)
            {
                // Nothing fits before it, or it would have gone with the part before.
                SkipLine(part.Bytes.AsSpan(0, length));
                return Give(part, 0);
            }

            if (end == 0 || length < PartSize && !isAtEnd)
                continue;
            rest = isAtEnd ? [] : part.Bytes[end..length];
            part.IsCut = isAtEnd && end < length;
            length = isAtEnd ? length : end;
            line += part.Bytes.AsSpan(0, length).Count((byte)'\n');
            return Give(part, length);
        }

        part.IsCut = length > 0;
        return Give(part, length);
    }

    public override void Parse(LogPart part)
    {
        var (start, number) = (0, part.FirstLine);
        // Excel and others begin files with a mark of their encoding.
        if (number == 1 && part.Bytes.AsSpan(0, part.Length).StartsWith("\uFEFF"u8))
            start = 3;
        while (start < part.Length)
        {
            var found = part.Bytes.AsSpan(start, part.Length - start).IndexOf((byte)'\n');
            var length = found < 0 ? part.Length - start : found;
            if (length > LogLimits.Line)
                part.Assembler.Reject(SetAsideReason.TooLong, LogFile.TooLong, number, start, length);
            else
                part.Json.Read(part.Bytes, start, length, number, found < 0 && part.IsCut);
            start += length + 1;
            number++;
        }
    }

    public override void Dispose() => stream.Dispose();

    private bool Give(LogPart part, int length)
    {
        part.Length = length;
        part.Batch.Clear(file.Name, part.Bytes);
        part.Assembler.Into(part.Batch);
        part.Batch.SetAside.AddRange(notes);
        notes.Clear();
        return length > 0 || part.Batch.SetAside.Count > 0;
    }

    private void SkipLine(ReadOnlySpan<byte> begun)
    {
        notes.Add(new SetAsideRow(file.Name, line, SetAsideReason.TooLong, LogFile.TooLong, LogBatch.Excerpt(begun)));
        var buffer = new byte[1 << 16];
        while (stream.Read(buffer) is > 0 and var read)
        {
            var end = buffer.AsSpan(0, read).IndexOf((byte)'\n');
            if (end < 0)
                continue;
            rest = buffer[(end + 1)..read];
            line++;
            return;
        }

        isAtEnd = true;
    }
}
