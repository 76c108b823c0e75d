namespace Playbook.Runtime.Engine;

/// <summary>What an enrolment waits for at its place.</summary>
internal enum PlaceState : byte
{
    /// <summary>For its time, or for an input that the place listens to.</summary>
    Waiting,

    /// <summary>A touch that passes the gates at the next release.</summary>
    Planned,

    /// <summary>A touch that hours or a cap hold back.</summary>
    Held,

    /// <summary>An effect that a person must answer.</summary>
    Open,

    /// <summary>For the next attempt of a call, or the next content of an each.</summary>
    Between,

    /// <summary>For nothing: the place has come to something, and the enrolment runs on in this turn.</summary>
    Settled,
}
