using System.Collections.Immutable;

namespace Playbook.Compiler.Symbols;

/// <summary>The events that answer an effect, by name: the one table of them.</summary>
public static class ResultEvents
{
    private static readonly ImmutableArray<(string Name, ResultKind Kind)> Table =
    [
        ("call_connected", ResultKind.CallConnected),
        ("call_not_answered", ResultKind.CallNotAnswered),
        ("call_declined", ResultKind.CallDeclined),
        ("call_wrong_number", ResultKind.CallWrongNumber),
        ("call_later_requested", ResultKind.CallLaterRequested),
        ("task_done", ResultKind.TaskDone),
        ("approval_given", ResultKind.ApprovalGiven),
        ("approval_refused", ResultKind.ApprovalRefused),
        ("answer_given", ResultKind.AnswerGiven),
        ("handoff_accepted", ResultKind.HandoffAccepted),
        ("handoff_rejected", ResultKind.HandoffRejected),
        ("handoff_feedback", ResultKind.HandoffFeedback),
        ("assigned", ResultKind.Assigned),
        ("touch_failed", ResultKind.TouchFailed),
    ];

    private static readonly ImmutableDictionary<string, ResultKind> Kinds =
        Table.ToImmutableDictionary(row => row.Name, row => row.Kind, StringComparer.Ordinal);

    /// <summary>The names in the order of the table.</summary>
    public static ImmutableArray<string> Names { get; } = [.. Table.Select(row => row.Name)];

    public static ResultKind KindOf(string eventName) => Kinds.GetValueOrDefault(eventName, ResultKind.None);
}
