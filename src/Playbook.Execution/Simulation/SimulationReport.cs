using System.Collections.Immutable;

namespace Playbook.Execution.Simulation;

/// <summary>What a replay came to: tables of names and counts, in the workspace's order.</summary>
public sealed record SimulationReport
{
    public required SimulationRows Rows { get; init; }

    public required ImmutableArray<ReportTable> Tables { get; init; }

    /// <summary>Columns of the table of leads that no field takes, in the table's order.</summary>
    public ImmutableArray<string> UnknownColumns { get; init; } = [];
}
