namespace Playbook.Runtime.Tables;

/// <summary>
/// The number slots that every enrolment record begins with; then follow visits, repeats and captured numbers.
/// </summary>
public enum EnrolmentSlot
{
    /// <summary>Node stood at, plus one; 0 for a free record.</summary>
    Node,

    /// <summary>Enrolment number.</summary>
    Number,
    StartedAt,
    EnteredAt,

    /// <summary>The turn in which the place was entered.</summary>
    EnteredTurn,

    /// <summary>When the place's own time is up.</summary>
    Due,

    /// <summary>When a touch was planned.</summary>
    PlannedAt,

    /// <summary>When a held touch is given up.</summary>
    HoldEnd,

    /// <summary>Attempt of a call, or item of an each.</summary>
    Attempt,

    /// <summary>When a call was released.</summary>
    OpenedAt,

    /// <summary>What else a place must remember.</summary>
    Extra,

    /// <summary>The key's hash.</summary>
    KeyHash,
}
