namespace Playbook.Execution.Simulation;

/// <summary>How far a replay has come.</summary>
/// <param name="Rows">Rows read so far.</param>
/// <param name="Share">Share of the logs' bytes that were read, 0 to 1.</param>
public readonly record struct SimulationProgress(long Rows, double Share);
