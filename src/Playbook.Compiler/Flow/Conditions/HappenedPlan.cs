namespace Playbook.Compiler.Flow.Conditions;

/// <summary>Whether something matched inside a window.</summary>
/// <param name="History">Index in <see cref="FlowGraph.Histories"/>.</param>
/// <param name="Window">Where to look.</param>
/// <param name="CountsFirstInput">
/// True for <c>no activity for D</c>: where nothing ever matched, the lead's first input stands for it.
/// </param>
public sealed record HappenedPlan(int History, WindowPlan Window, bool CountsFirstInput) : ConditionPlan
{
    public override bool IsTimeDependent => !Window.IsSinceEnrolling;
}
