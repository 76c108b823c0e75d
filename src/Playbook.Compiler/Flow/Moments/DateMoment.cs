namespace Playbook.Compiler.Flow.Moments;

/// <summary>One date and time; past already, the wait goes on at once.</summary>
/// <param name="Day">Day number.</param>
/// <param name="Minute">Minute of the local day.</param>
public sealed record DateMoment(long Day, int Minute) : MomentPlan;
