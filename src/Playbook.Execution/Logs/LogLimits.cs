namespace Playbook.Execution.Logs;

/// <summary>
/// Limits of what a log may hold; what is beyond is set aside, so that memory is bounded whatever a file holds.
/// </summary>
public static class LogLimits
{
    /// <summary>Bytes of one line.</summary>
    public const int Line = 1024 * 1024;

    /// <summary>Bytes of one value.</summary>
    public const int Value = 64 * 1024;

    /// <summary>Bytes of an id of a row, a lead or an effect.</summary>
    public const int Id = 1024;

    /// <summary>Characters of a row that are written aside.</summary>
    public const int Excerpt = 2000;
}
