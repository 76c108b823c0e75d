namespace Playbook.Runtime.Tables;

/// <summary>What starts a play.</summary>
public enum TriggerKind : byte
{
    /// <summary>An input that a match answers.</summary>
    Event,

    /// <summary>A condition that becomes true.</summary>
    Condition,

    /// <summary>A day of every Nth week.</summary>
    Weekly,

    /// <summary>The first such day of each month.</summary>
    FirstOfMonth,

    /// <summary>The last such day of each month.</summary>
    LastOfMonth,

    /// <summary>The beginning of each calendar period.</summary>
    Calendar,

    /// <summary>One date and time.</summary>
    At,

    /// <summary>A time before or after the value of a field.</summary>
    Date,
}
