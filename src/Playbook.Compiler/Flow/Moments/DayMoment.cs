namespace Playbook.Compiler.Flow.Moments;

/// <summary>The next such day and time, strictly after arrival.</summary>
/// <param name="Day">Day of the week, Monday 0.</param>
/// <param name="Minute">Minute of the local day.</param>
public sealed record DayMoment(int Day, int Minute) : MomentPlan;
