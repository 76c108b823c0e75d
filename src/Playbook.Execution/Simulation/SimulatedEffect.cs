using Playbook.Runtime;

namespace Playbook.Execution.Simulation;

/// <summary>An effect or a skip of a replay, and whose it is.</summary>
public readonly record struct SimulatedEffect(string Lead, Effect Effect);
