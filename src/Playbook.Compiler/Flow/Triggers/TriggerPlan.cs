using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Flow.Triggers;

/// <summary>One line that starts a play. Closed: the kinds are the records of this folder.</summary>
public abstract record TriggerPlan
{
    /// <summary>Its place among the play's triggers.</summary>
    public required int Index { get; init; }

    public required SourceLocation Location { get; init; }
}
