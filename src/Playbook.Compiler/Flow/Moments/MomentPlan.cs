namespace Playbook.Compiler.Flow.Moments;

/// <summary>
/// What a wait is until. Closed: the kinds are the records of this folder. Local times are the lead's.
/// </summary>
public abstract record MomentPlan;
