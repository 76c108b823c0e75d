namespace Playbook.Compiler.Flow.Moments;

/// <summary>A time on the first day after arrival's on which a team is at work.</summary>
/// <param name="Team">Index in <see cref="FlowGraph.Teams"/>; -1 where no team is known: every day.</param>
/// <param name="Minute">Minute of the local day.</param>
public sealed record NextWorkingDayMoment(int Team, int Minute) : MomentPlan;
