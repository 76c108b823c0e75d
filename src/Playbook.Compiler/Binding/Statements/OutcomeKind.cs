namespace Playbook.Compiler.Binding.Statements;

public enum OutcomeKind
{
    Connected,
    NoAnswer,
    Declined,
    WrongNumber,
    AskedToCallLater,
    NotCalled,
    Skipped,
    Done,
    NotDone,
    Accepted,
    Approved,
    Rejected,

    /// <summary>One of the answers of a <c>choose</c>.</summary>
    Answer,

    /// <summary>A match of a <c>wait up to</c>.</summary>
    Match,

    /// <summary>The limit ran out.</summary>
    Otherwise,
}
