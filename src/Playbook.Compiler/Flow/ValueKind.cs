namespace Playbook.Compiler.Flow;

/// <summary>What a field, a constant or an operand holds, and thereby how it is stored and compared.</summary>
public enum ValueKind
{
    /// <summary>Stored as text; compared ordinally without regard to case.</summary>
    Text,

    /// <summary>Stored as millionths.</summary>
    Number,

    /// <summary>Stored as millionths of the currency's main unit; a field holds one currency.</summary>
    Money,

    /// <summary>Stored as millionths of one per cent.</summary>
    Percent,

    /// <summary>1 or 0.</summary>
    YesNo,

    /// <summary>Days since 1970-01-01.</summary>
    Date,

    /// <summary>Minute of the day.</summary>
    Time,

    /// <summary>UTC milliseconds since 1970-01-01.</summary>
    Instant,

    /// <summary>Milliseconds.</summary>
    Duration,

    /// <summary>One of the names that the type lists: stored and compared as text.</summary>
    Choice,

    /// <summary>The name of something declared, as of a content: stored and compared as text.</summary>
    Name,

    /// <summary>Several texts in one, parted by line feeds.</summary>
    TextList,

    /// <summary>A score's points, stored as they are.</summary>
    Points,
}
