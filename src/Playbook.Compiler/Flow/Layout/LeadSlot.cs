namespace Playbook.Compiler.Flow.Layout;

/// <summary>The slots that every lead's numbers begin with, in this order.</summary>
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

    /// <summary>How many inputs and rounds were handled: orders what happens at one instant.</summary>
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
