namespace Playbook.Execution.Logs.Reading;

/// <summary>Reads one log, part by part.</summary>
internal abstract class LogReader : IDisposable
{
    /// <summary>Opens a log: a table if its name says so, else one JSON value a line.</summary>
    public static LogReader Open(LogFile file) => file.IsTable ? new CsvLogReader(file) : new NdjsonLogReader(file);

    /// <summary>
    /// Bytes of the file that have been taken so far, compressed as they may be: for telling progress.
    /// </summary>
    public abstract long Position { get; }

    /// <summary>The names of a table's columns, once a part was fetched; none where a row names its own.</summary>
    public virtual IEnumerable<string> Columns => [];

    /// <summary>Fetches the next part, one after the other; false at the end of the log.</summary>
    public abstract bool Fetch(LogPart part);

    /// <summary>Makes rows of a part that was fetched. Parts may be parsed at the same time.</summary>
    public abstract void Parse(LogPart part);

    public abstract void Dispose();
}
