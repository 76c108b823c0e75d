namespace Playbook.Runtime.Time;

/// <summary>
/// Lengths and limits of instants, which are milliseconds since 1970-01-01T00:00Z everywhere in the runtime.
/// </summary>
public static class Instants
{
    /// <summary>Milliseconds of one minute.</summary>
    public const long Minute = 60_000;

    /// <summary>Milliseconds of one hour.</summary>
    public const long Hour = 60 * Minute;

    /// <summary>Milliseconds of one day as a length; a local day may be shorter or longer.</summary>
    public const long Day = 24 * Hour;

    /// <summary>Milliseconds of one week as a length.</summary>
    public const long Week = 7 * Day;

    /// <summary>Later than every instant: what a search for an opening answers when hours never open again.</summary>
    public const long Never = long.MaxValue;

    /// <summary>The first instant (0001-01-01T00:00Z); nothing before it is read from a log or computed.</summary>
    public const long Earliest = -62_135_596_800_000;

    /// <summary>
    /// The last instant (9999-12-31T23:59:59.999Z); searches that reach it answer <see cref="Never"/>.
    /// </summary>
    public const long Latest = 253_402_300_799_999;

    /// <summary>
    /// Adds an exact length; a sum after <see cref="Latest"/> is <see cref="Never"/>, so that no length in a playbook
    /// can overflow.
    /// </summary>
    public static long Add(long instant, long length) =>
        instant > Latest - length ? Never : Math.Max(instant + length, Earliest);
}
