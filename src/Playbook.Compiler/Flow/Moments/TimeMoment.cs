namespace Playbook.Compiler.Flow.Moments;

/// <summary>The next such time of day, strictly after arrival.</summary>
/// <param name="Minute">Minute of the local day.</param>
public sealed record TimeMoment(int Minute) : MomentPlan;
