namespace Playbook.Execution.Logs;

/// <summary>Why a row of a log took no part. A closed list; <see cref="SetAsideReasons"/> has the words.</summary>
public enum SetAsideReason : byte
{
    /// <summary>The row is no JSON object, or no row of a table.</summary>
    Damaged,

    /// <summary>The file ends in the middle of a row.</summary>
    HalfLine,

    /// <summary>The row is longer than any row may be.</summary>
    TooLong,

    /// <summary>A value is longer than any value may be.</summary>
    HugeValue,

    /// <summary>Something that every row needs is not there.</summary>
    Missing,

    /// <summary>The time says no zone.</summary>
    NoZone,

    /// <summary>A value is not of its field's type.</summary>
    WrongType,

    /// <summary>A value lies outside of its field's range.</summary>
    OutOfRange,

    /// <summary>The mapping lists no such kind of rows.</summary>
    UnknownKind,

    /// <summary>The workspace has no such event.</summary>
    UnknownEvent,

    /// <summary>The lead has had a row of this id and content before.</summary>
    Duplicate,

    /// <summary>The lead has had a row of this id with other content before.</summary>
    Conflict,

    /// <summary>A merge of a lead with itself.</summary>
    MergedIntoItself,

    /// <summary>More than a day older than what the lead has had.</summary>
    TooLate,

    /// <summary>A result whose answer or reason the playbook does not list.</summary>
    UnknownAnswer,

    /// <summary>A result that answers nothing that is open.</summary>
    NothingOpen,

    /// <summary>More became due before it than one row may cause.</summary>
    TooManyWakeUps,
}
