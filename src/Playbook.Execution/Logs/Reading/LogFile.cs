using System.IO.Compression;

namespace Playbook.Execution.Logs.Reading;

/// <summary>
/// A file that holds a log: plain or compressed with gzip, which is seen by its first bytes and not by its name.
/// </summary>
/// <param name="Name">As it was given, for messages.</param>
/// <param name="OpenRaw">Opens it at its beginning; it must be able to go back there. The reader closes it.</param>
internal sealed record LogFile(string Name, Func<Stream> OpenRaw)
{
    public static readonly string TooLong =
        $"A line has at most {LogLimits.Line} bytes. Split the row, or leave out what is not needed.";

    private Stream? raw;

    /// <summary>Whether the name says that it is a table; all else is one JSON value a line.</summary>
    public bool IsTable => Name.EndsWith(".csv", StringComparison.OrdinalIgnoreCase)
        || Name.EndsWith(".csv.gz", StringComparison.OrdinalIgnoreCase);

    public long Position => raw is { CanRead: true } ? raw.Position : 0;

    public static LogFile At(NamedFile file) => new(file.Shown, () => new FileStream(
        file.FullPath, FileMode.Open, FileAccess.Read, FileShare.Read, 1 << 16, FileOptions.SequentialScan));

    /// <summary>
    /// Opens the log itself. A compressed file that is damaged ends where the damage begins, which is added to the
    /// notes.
    /// </summary>
    public LogStream Open(List<SetAsideRow> notes)
    {
        raw = OpenRaw();
        var head = new byte[2];
        var isCompressed = raw.ReadAtLeast(head, 2, false) == 2 && head is [0x1F, 0x8B];
        raw.Position = 0;
        return new LogStream(Name, isCompressed ? new GZipStream(raw, CompressionMode.Decompress) : raw, notes);
    }
}
