using System.Collections.Immutable;

namespace Playbook.Execution.Simulation;

/// <summary>What a replay came to: tables of names and counts, in the workspace's order.</summary>
public sealed record SimulationReport
{
    public required SimulationRows Rows { get; init; }

    public required ImmutableArray<ReportTable> Tables { get; init; }
}
