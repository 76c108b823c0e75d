namespace Playbook.Runtime.Tables;

/// <summary>The number slots of a hand-off's record.</summary>
public enum HandoffSlot
{
    /// <summary>Where the hand-off stands; 0 for none open.</summary>
    State,

    /// <summary>Play that gave it, plus one.</summary>
    Play,

    /// <summary>Node that gave it.</summary>
    Node,

    /// <summary>Enrolment that gave it.</summary>
    Enrolment,
    OpenedAt,

    /// <summary>When the clock that runs is up.</summary>
    Due,

    /// <summary>How often it was given to another person.</summary>
    Reassigned,

    /// <summary>Reason of the rejection, plus one.</summary>
    Reason,

    /// <summary>How often it was handed off, which is the visit in its effects' identity.</summary>
    Visit,
    Flags,

    /// <summary>Play that a rejection leads to, plus one; 0 for none.</summary>
    RoutePlay,

    /// <summary>When it starts.</summary>
    RouteDue,
}
