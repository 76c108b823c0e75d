namespace Playbook.Execution.Simulation;

/// <summary>A row of a round, by its place in it, and the lead whose it is; none for a row of teams.</summary>
internal readonly record struct DealtRow(int Place, SimulatedLead? Lead);
