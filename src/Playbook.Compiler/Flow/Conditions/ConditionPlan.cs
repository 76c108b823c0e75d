using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>
/// A question about the state at an instant. Closed: the kinds are the records of this folder. Equal where the same is
/// asked, wherever that stands in the text.
/// </summary>
public abstract record ConditionPlan
{
    /// <summary>The words that ask it; <see cref="SourceLocation.None"/> for what lowering made itself.</summary>
    public SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>True where the answer can change while nothing but time passes.</summary>
    public virtual bool IsTimeDependent => false;

    public virtual bool Equals(ConditionPlan? other) =>
        other is not null && EqualityContract == other.EqualityContract;

    public override int GetHashCode() => EqualityContract.GetHashCode();

    private protected static int HashOf<T>(int start, ImmutableArray<T> parts) =>
        parts.Aggregate(start, (hash, part) => (hash * 31) + (part is null ? 0 : part.GetHashCode()));
}
