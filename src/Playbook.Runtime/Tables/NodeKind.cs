namespace Playbook.Runtime.Tables;

/// <summary>What a node of a play is.</summary>
public enum NodeKind : byte
{
    EnterStep,
    Set,
    AddPoints,
    Notify,
    Task,
    Assign,
    Route,
    Branch,
    Split,
    Send,
    Share,
    Call,
    Each,
    Wait,
    WaitUntil,
    Listen,

    /// <summary>A task that is waited for.</summary>
    AwaitTask,
    Choose,
    Approval,
    HandOff,
    Repeat,
    Continue,
    Finish,
}
