namespace Playbook.Compiler.Flow;

/// <summary>A named stretch of a score.</summary>
/// <param name="Name">Its name.</param>
/// <param name="From">First points inside.</param>
/// <param name="Below">First points above it: the next band's start, or one more than the score's greatest.</param>
public sealed record ScoreBandPlan(string Name, long From, long Below);
