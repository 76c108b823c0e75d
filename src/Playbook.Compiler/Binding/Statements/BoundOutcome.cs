using Playbook.Compiler.Binding.Conditions;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Binding.Statements;

/// <summary>One <c>when …</c> or <c>otherwise</c> of a waiting statement, with what follows it.</summary>
public sealed record BoundOutcome(SourceLocation Location, OutcomeKind Kind, BoundBlock Body) : BoundNode(Location)
{
    /// <summary>For <see cref="OutcomeKind.Skipped"/>: only this reason; null for any other reason.</summary>
    public SkipReason? Reason { get; init; }

    /// <summary>For <see cref="OutcomeKind.Answer"/>: the name that <c>answer_given</c> carries.</summary>
    public string? Answer { get; init; }

    /// <summary>For <see cref="OutcomeKind.Match"/>.</summary>
    public BoundMatch? Match { get; init; }
}
