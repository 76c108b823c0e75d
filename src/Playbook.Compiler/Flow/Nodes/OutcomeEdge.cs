using Playbook.Compiler.Binding.Statements;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Nodes;

/// <summary>Where an enrolment goes when a place comes to something.</summary>
/// <param name="Kind">What it came to.</param>
/// <param name="Target">Index of the node it goes on with.</param>
/// <param name="Location">The line that says so.</param>
public sealed record OutcomeEdge(OutcomeKind Kind, int Target, SourceLocation Location)
{
    /// <summary>
    /// For <see cref="OutcomeKind.Skipped"/>: the reason it answers; null for any other.
    /// </summary>
    public SkipReason? Reason { get; init; }

    /// <summary>For <see cref="OutcomeKind.Answer"/>: the answer; else null.</summary>
    public string? Answer { get; init; }

    /// <summary>For <see cref="OutcomeKind.Match"/>: index of the match; else -1.</summary>
    public int Match { get; init; } = -1;
}
