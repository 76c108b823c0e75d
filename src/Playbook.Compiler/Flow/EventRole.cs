namespace Playbook.Compiler.Flow;

/// <summary>What the engine itself does with an event, besides what playbooks say about it.</summary>
public enum EventRole
{
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
    HandOffAccepted,
    HandOffRejected,
    HandOffFeedback,
    Assigned,
    TouchFailed,
    LeadChanged,
    LeadMerged,
}
