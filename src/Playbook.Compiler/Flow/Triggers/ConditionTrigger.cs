namespace Playbook.Compiler.Flow.Triggers;

/// <summary><c>when CONDITION</c>: starts at the instant at which it becomes true.</summary>
public sealed record ConditionTrigger : TriggerPlan
{
    /// <summary>Index in <see cref="FlowGraph.Conditions"/>.</summary>
    public required int Condition { get; init; }

    /// <summary>Number slot of the bit that remembers its last answer.</summary>
    public required int Slot { get; init; }

    /// <summary>Bit in that slot.</summary>
    public required int Bit { get; init; }
}
