namespace Playbook.Runtime.Tables;

/// <summary>What a place can come to.</summary>
public enum OutcomeKind : byte
{
    Connected,
    NoAnswer,
    Declined,
    WrongNumber,
    AskedToCallLater,

    /// <summary>The call's clock ran out before its first attempt or result.</summary>
    NotCalled,
    Skipped,
    Done,

    /// <summary>The task's clock ran out.</summary>
    NotDone,
    Accepted,
    Approved,
    Rejected,

    /// <summary>One of the answers that a choice lists.</summary>
    Answer,

    /// <summary>An input that a listening place waits for.</summary>
    Match,

    /// <summary>The time ran out, and nothing else says what follows.</summary>
    Otherwise,
}
