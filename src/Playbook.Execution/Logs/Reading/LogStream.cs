using System.IO.Compression;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// A log's bytes, decompressed. A compressed file that is damaged ends where the damage begins, and that is noted.
/// </summary>
internal sealed class LogStream(string file, Stream inner, List<SetAsideRow> notes) : Stream
{
    public override bool CanRead => true;

    public override bool CanSeek => false;

    public override bool CanWrite => false;

    public override long Length => throw new NotSupportedException();

    /// <summary>Bytes that were read so far.</summary>
    public override long Position { get => Taken; set => throw new NotSupportedException(); }

    /// <summary>Whether the last byte was read.</summary>
    public bool IsAtEnd { get; private set; }

    private long Taken { get; set; }

    public override int Read(Span<byte> buffer)
    {
        var read = ReadInner(buffer);
        IsAtEnd = read == 0;
        Taken += read;
        return read;
    }

    public override int Read(byte[] buffer, int offset, int count) => Read(buffer.AsSpan(offset, count));

    public override void Flush()
    {
        // Nothing is written.
    }

    public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

    public override void SetLength(long value) => throw new NotSupportedException();

    public override void Write(byte[] buffer, int offset, int count) => throw new NotSupportedException();

    protected override void Dispose(bool disposing)
    {
        if (disposing)
            inner.Dispose();
        base.Dispose(disposing);
    }

    private int ReadInner(Span<byte> buffer)
    {
        if (IsAtEnd)
            return 0;
        try
        {
            // What is asked for at once is lost if it is damaged, so a little is asked for.
            return inner.Read(inner is GZipStream ? buffer[..Math.Min(buffer.Length, 8192)] : buffer);
        }
        catch (InvalidDataException)
        {
            const string Broken = "The compressed file is damaged or cut off from here on; what stands before was "
                + "read. Get the file again.";
            notes.Add(new SetAsideRow(file, 0, SetAsideReason.Damaged, Broken, ""));
            return 0;
        }
    }
}
