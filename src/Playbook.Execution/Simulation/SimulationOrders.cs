using Playbook.Compiler.Flow;
using Playbook.Runtime;

namespace Playbook.Execution.Simulation;

/// <summary>
/// What shards must know of the whole: what is to be given out, and how much a lead remembers for goals.
/// </summary>
internal sealed class SimulationOrders(FlowGraph graph, bool wantsEffects)
{
    private readonly int starts = graph.Goals.Any(goal => goal.Within is not null) ? graph.Plays.Length : 0;
    private readonly int counted = graph.Assumptions.Sum(CountedOf);

    /// <summary>The event that stands for changed fields; -1 where the workspace has none.</summary>
    public int ChangedEvent { get; } = graph.ChangedEvent;

    public bool WantsEffects { get; } = wantsEffects;

    /// <summary>How many instants a lead remembers for an assumption.</summary>
    public static int CountedOf(AssumptionPlan assumption) => assumption.Condition < 0 ? assumption.Most : 0;

    public long[] NewStarts() => Unknown(starts);

    public long[] NewCounted() => Unknown(counted);

    private static long[] Unknown(int count)
    {
        if (count == 0)
            return [];
        var instants = new long[count];
        Array.Fill(instants, LeadState.Unknown);
        return instants;
    }
}
