namespace Playbook.Execution.Simulation;

/// <summary>A row of a round: which part, and which row of it.</summary>
internal readonly record struct RowRef(int Part, int Row);
