namespace Playbook.Runtime.Tables;

/// <summary>What the engine itself does with an event, besides what playbooks say about it.</summary>
public enum EventRole : byte
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

    /// <summary>Whom a lead was assigned to: taken as said, whether or not a playbook asked.</summary>
    Assigned,

    /// <summary>
    /// A provider could not deliver. The enrolment has gone on since the release, so it answers nothing that is open:
    /// it is an event that playbooks may match.
    /// </summary>
    TouchFailed,
    LeadChanged,
    LeadMerged,
}
