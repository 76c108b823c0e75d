namespace Playbook.Compiler.Flow.Conditions;

/// <summary>A score inside one of its bands.</summary>
/// <param name="Score">Index in <see cref="FlowGraph.Scores"/>.</param>
/// <param name="Band">Index in that score's bands.</param>
/// <param name="From">First points inside.</param>
/// <param name="Below">First points above.</param>
public sealed record InBandPlan(int Score, int Band, long From, long Below) : ConditionPlan
{
    public override bool IsTimeDependent => true;
}
