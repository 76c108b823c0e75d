namespace Playbook.Execution.Logs.Mapping;

/// <summary>How a log writes instants.</summary>
public enum TimeForm
{
    /// <summary>Date and time as text (RFC 3339).</summary>
    Text,

    /// <summary>Milliseconds since 1970 in UTC.</summary>
    Milliseconds,

    /// <summary>Seconds since 1970 in UTC, with decimals or without.</summary>
    Seconds,
}
