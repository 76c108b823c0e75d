using System.Collections.Immutable;

namespace Playbook.Compiler.Symbols;

/// <summary>The events that answer an effect, by name: the one table of them.</summary>
public static class ResultEvents
{
    private static readonly Row[] Table =
    [
        new("call_connected", ResultKind.CallConnected),
        new("call_not_answered", ResultKind.CallNotAnswered),
        new("call_declined", ResultKind.CallDeclined),
        new("call_wrong_number", ResultKind.CallWrongNumber),
        new("call_later_requested", ResultKind.CallLaterRequested),
        new("task_done", ResultKind.TaskDone),
        new("approval_given", ResultKind.ApprovalGiven),
        new("approval_refused", ResultKind.ApprovalRefused),
        new("answer_given", ResultKind.AnswerGiven),
        new("handoff_accepted", ResultKind.HandoffAccepted),
        new("handoff_rejected", ResultKind.HandoffRejected),
        new("handoff_feedback", ResultKind.HandoffFeedback),
        new("assigned", ResultKind.Assigned),
        new("touch_failed", ResultKind.TouchFailed),
    ];

    /// <summary>The names in the order of the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Table.Select(row => row.Name)];

    public static ResultKind KindOf(string eventName) =>
        Array.Find(Table, row => row.Name == eventName)?.Kind ?? ResultKind.None;

    private sealed record Row(string Name, ResultKind Kind);
}
