namespace Playbook.Runtime.Time;

/// <summary>What came of reading an instant from text.</summary>
public enum InstantTextResult : byte
{
    /// <summary>It was read.</summary>
    Instant,

    /// <summary>It is a date and time, but says neither <c>Z</c> nor an offset, so it is no instant.</summary>
    NoZone,

    /// <summary>It is anything else, or no date of the calendar.</summary>
    NotAnInstant,
}
