namespace Playbook.Compiler.Flow.Layout;

/// <summary>The slots of a play, from <see cref="PlayPlan.Slot"/> on.</summary>
public enum PlaySlot
{
    /// <summary>Enrolment numbers given out so far.</summary>
    Numbers,

    /// <summary>Yes-or-no facts: held out, and what else the engine notes once.</summary>
    Flags,
}
