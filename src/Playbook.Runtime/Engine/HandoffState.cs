namespace Playbook.Runtime.Engine;

/// <summary>Where a hand-off stands.</summary>
public enum HandoffState : byte
{
    None,

    /// <summary>Offered; the accept clock runs.</summary>
    Open,

    /// <summary>Accepted; what the customer said is awaited where the hand-off asks for it.</summary>
    Accepted,

    /// <summary>Rejected; somebody mends what the reason named.</summary>
    Fixing,
}
