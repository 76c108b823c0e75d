namespace Playbook.Runtime.Engine;

/// <summary>What a wake-up is for.</summary>
internal enum WakeKind : byte
{
    None,

    /// <summary>A condition that time has changed: nothing but looking at it is wanted.</summary>
    Condition,

    /// <summary>An enrolment whose place's time is up.</summary>
    Enrolment,

    /// <summary>A task that nobody waits for, and of which somebody is told that it is not done.</summary>
    Task,

    /// <summary>A hand-off whose clock is up.</summary>
    Handoff,

    /// <summary>A rejection's play, whose time has come.</summary>
    Route,

    /// <summary>A schedule or a date.</summary>
    Trigger,
}
