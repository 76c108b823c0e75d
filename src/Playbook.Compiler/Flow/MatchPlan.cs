using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Flow.Conditions;

namespace Playbook.Compiler.Flow;

/// <summary>
/// A question about one input: is it this event, or did it fire this signal, and does the condition hold?
/// </summary>
public sealed record MatchPlan
{
    public required int Index { get; init; }

    /// <summary>Index of the event; -1 where a signal is asked for, or any activity.</summary>
    public int Event { get; init; } = -1;

    /// <summary>Index of the signal; -1 where an event is asked for, or any activity.</summary>
    public int Signal { get; init; } = -1;

    /// <summary>True for any engagement event.</summary>
    public bool IsActivity { get; init; }

    /// <summary>Index in <see cref="FlowGraph.Conditions"/> of what must hold at that input; -1 for nothing.</summary>
    public int Where { get; init; } = -1;

    /// <summary>Indexes of the events that can make it true, through signals too.</summary>
    public required ImmutableArray<int> ListensTo { get; init; }

    public required SourceLocation Location { get; init; }
}
