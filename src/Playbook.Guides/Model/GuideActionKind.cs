namespace Playbook.Guides.Model;

/// <summary>What kind of work an action is.</summary>
public enum GuideActionKind
{
    Send,
    Share,
    Call,
    Task,
    Decide,
    Approve,
    HandOff,
    Accept,
    Feedback,
    Fix,
}
