namespace Playbook.Runtime.Engine;

/// <summary>How an enrolment ended.</summary>
public enum EndKind : byte
{
    Finished,

    /// <summary>By <c>stop on</c> or <c>stop when</c>: open effects are withdrawn.</summary>
    Stopped,

    /// <summary>By <c>continue with</c>.</summary>
    Continued,

    /// <summary>Its hand-off was rejected.</summary>
    Rejected,

    /// <summary>Nobody accepted its hand-off.</summary>
    GivenUp,

    /// <summary>The lead was merged into one that was inside already.</summary>
    Merged,
}
