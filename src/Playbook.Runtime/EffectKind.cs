namespace Playbook.Runtime;

/// <summary>What the world is asked to do, or is told.</summary>
public enum EffectKind : byte
{
    /// <summary>A content goes to the lead, or in a team play to a role.</summary>
    Send,

    /// <summary>A content is published on a channel.</summary>
    Share,

    /// <summary>Somebody calls the lead; every attempt is an effect of its own.</summary>
    Call,

    /// <summary>Somebody is given something to do.</summary>
    Task,

    /// <summary>Somebody is told something.</summary>
    Notify,

    /// <summary>Somebody must approve.</summary>
    Approval,

    /// <summary>Somebody must choose among answers.</summary>
    Choose,

    /// <summary>The lead is offered to another team.</summary>
    HandOff,

    /// <summary>A hand-off nobody accepted in time is offered to another person.</summary>
    Reassign,

    /// <summary>The lead is assigned to somebody.</summary>
    Assign,

    /// <summary>Somebody must mend what a rejection named.</summary>
    FixBy,

    /// <summary>An effect made earlier is withdrawn.</summary>
    Cancel,

    /// <summary>Something was not done: <see cref="Effect.Reason"/> says why.</summary>
    Skip,
}
