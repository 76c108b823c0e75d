namespace Playbook.Compiler.Symbols;

/// <summary>What a person or a provider can answer to an effect.</summary>
public enum ResultKind
{
    /// <summary>The event answers nothing.</summary>
    None,
    CallConnected,
    CallNotAnswered,
    CallDeclined,
    CallWrongNumber,
    CallLaterRequested,
    TaskDone,
    ApprovalGiven,
    ApprovalRefused,
    AnswerGiven,
    HandoffAccepted,
    HandoffRejected,
    HandoffFeedback,
    Assigned,
    TouchFailed,
}
