using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Symbols;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>
/// How often each thing occurred that the language speaks of: a comparison that never met it says nothing.
/// </summary>
internal sealed class OracleTally
{
    private readonly SortedDictionary<string, int> counts = new(StringComparer.Ordinal);

    /// <summary>All that must occur.</summary>
    public static IEnumerable<string> Expected =>
    [
        .. Statements.Select(name => $"statement {name}"),
        .. Enum.GetValues<OutcomeKind>().Select(kind => $"outcome {kind}"),
        "outcome Skipped because",
        .. Enum.GetValues<SkipReason>().Select(reason => $"skip {reason}"),
        .. Enum.GetValues<OracleHandling>().Select(kind => $"input {kind}"),
        "gate Hours holds", "gate Cap holds", "tie of wake-ups", "tie of touches",
        "notice of a task", "notice of a task after its play", "notice of a team's task",
        "merge", "input of a team", "effect Share",
        "start in a second playbook", "start in a retired version",
        "trigger of another version", "way into another playbook",
        "key that is no text", "key of a team that is no text",
        "move to the same statement", "move that begins a step", "move of what is asked", "move of a held touch",
        "move into another play", "move under another number", "move with a key", "move without room",
        "move with what was left to do",
    ];

    /// <summary>The rows of the table of statements.</summary>
    private static IEnumerable<string> Statements =>
    [
        "Send", "SendEachOf", "Call", "Task", "TaskAwaited", "Wait", "WaitUntil", "WaitUpTo", "Choose", "Approval",
        "HandOffAs", "Notify", "Set", "AddScore", "Assign", "If", "Route", "Split", "Continue", "Repeat", "Finish",
    ];

    public IEnumerable<(string Name, int Count)> Counts => counts.Select(item => (item.Key, item.Value));

    /// <summary>What did not occur often enough, and how often it did.</summary>
    public IEnumerable<string> RarerThan(int least) => Expected
        .Where(name => counts.GetValueOrDefault(name) < least)
        .Select(name => $"{name}: {counts.GetValueOrDefault(name)}");

    public void Count(string name, int times = 1) => counts[name] = counts.GetValueOrDefault(name) + times;

    public void Count(BoundStatement statement) => Count(statement switch
    {
        BoundSend { IsEachOf: true } => "statement SendEachOf",
        BoundTask { IsWaiting: true } => "statement TaskAwaited",
        _ => $"statement {statement.GetType().Name["Bound".Length..]}",
    });

    public void Count(BoundOutcome outcome) =>
        Count($"outcome {outcome.Kind}{(outcome.Reason is null ? "" : " because")}");

    public void Count(OracleAnswer answer)
    {
        Count($"input {answer.Became}");
        foreach (var record in answer.Decided)
            Count(record.Kind == "Skip" ? $"skip {record.Reason}" : $"effect {record.Kind}");
    }

    public void Add(OracleTally other)
    {
        foreach (var (name, count) in other.counts)
            Count(name, count);
    }
}
