namespace Playbook.Runtime.Tables;

/// <summary>The number slots of a play.</summary>
public enum PlaySlot
{
    /// <summary>Enrolment numbers given out so far.</summary>
    Numbers,

    /// <summary>Yes-or-no facts: held out, and what else the engine notes once.</summary>
    Flags,
}
