namespace Playbook.Runtime.Engine;

/// <summary>What a result answers.</summary>
internal enum AnsweredKind : byte
{
    Nothing,

    /// <summary>The place at which an enrolment stands.</summary>
    Place,

    /// <summary>A task that nobody waits for.</summary>
    Task,

    /// <summary>A hand-off.</summary>
    Handoff,

    /// <summary>The task of mending what a rejection named.</summary>
    Fix,
}
