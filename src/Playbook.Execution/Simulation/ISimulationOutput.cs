using Playbook.Execution.Logs;

namespace Playbook.Execution.Simulation;

/// <summary>Takes what a replay gives while it runs: one call after the other, in the order of the log.</summary>
public interface ISimulationOutput
{
    /// <summary>Whether effects are wanted one by one; where not, they are only counted.</summary>
    bool WantsEffects { get; }

    void Take(in SimulatedEffect effect);

    void Take(SetAsideRow row);

    void Take(SimulationProgress progress);
}
