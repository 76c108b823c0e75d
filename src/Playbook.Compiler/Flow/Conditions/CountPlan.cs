namespace Playbook.Compiler.Flow.Conditions;

/// <summary>How often something matched inside a window.</summary>
/// <param name="Counter">Index in <see cref="FlowGraph.Counters"/>.</param>
/// <param name="IsAtLeast">At least, else at most, <paramref name="Times"/>.</param>
/// <param name="Times">The bound.</param>
/// <param name="Window">Where to look.</param>
public sealed record CountPlan(int Counter, bool IsAtLeast, int Times, WindowPlan Window) : ConditionPlan
{
    public override bool IsTimeDependent => !Window.IsSinceEnrolling;
}
