namespace Playbook.Runtime;

/// <summary>The number slots with which every lead's state begins, in this order.</summary>
public enum LeadSlot
{
    /// <summary>Instant of the last input handled.</summary>
    Clock,

    /// <summary>Instant of the first.</summary>
    FirstInput,

    /// <summary>Instant of the last engagement.</summary>
    LastActivity,

    /// <summary>The earliest wake-up.</summary>
    NextWake,

    /// <summary>How many inputs were handled: tells what stood before an input from what it moved.</summary>
    Turn,

    /// <summary>Yes-or-no facts about the lead itself.</summary>
    Flags,

    /// <summary>For a team: its index plus one; 0 for a lead.</summary>
    Subject,

    /// <summary>Where the ring of open tasks continues.</summary>
    OpenTasks,

    /// <summary>One bit for each play in which somebody may stand; play 64 shares the bit of play 0.</summary>
    ActivePlays,

    /// <summary>One bit for each hand-off that is not at rest, shared in the same way.</summary>
    ActiveHandoffs,

    /// <summary>How many touches wait for release.</summary>
    PlannedTouches,
}
