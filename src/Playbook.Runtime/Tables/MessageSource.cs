namespace Playbook.Runtime.Tables;

/// <summary>Where a stretch of a message comes from.</summary>
public enum MessageSource
{
    /// <summary>The author's words.</summary>
    Words,

    /// <summary>A field of the lead.</summary>
    Field,

    /// <summary>A score's points.</summary>
    Score,

    /// <summary>What the enrolment remembers of the event that began it.</summary>
    Capture,
}
