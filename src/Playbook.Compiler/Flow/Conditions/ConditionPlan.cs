using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A question about the state at an instant. Closed: the kinds are the records of this folder.</summary>
public abstract record ConditionPlan
{
    /// <summary>The words that ask it; <see cref="SourceLocation.None"/> for what lowering made itself.</summary>
    public SourceLocation Location { get; init; } = SourceLocation.None;

    /// <summary>True where the answer can change while nothing but time passes.</summary>
    public virtual bool IsTimeDependent => false;
}
