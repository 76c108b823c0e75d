namespace Playbook.Compiler.Flow.Moments;

/// <summary>As soon as a team is at work: at once if it is.</summary>
/// <param name="Team">Index in <see cref="FlowGraph.Teams"/>.</param>
public sealed record WorkingHoursMoment(int Team) : MomentPlan;
