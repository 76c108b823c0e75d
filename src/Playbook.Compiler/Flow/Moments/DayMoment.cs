using Playbook.Compiler.Symbols;

namespace Playbook.Compiler.Flow.Moments;

/// <summary>The next such day and time, strictly after arrival.</summary>
/// <param name="Day">Day of the week.</param>
/// <param name="Minute">Minute of the local day.</param>
public sealed record DayMoment(Weekday Day, int Minute) : MomentPlan;
