using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Execution.Logs;
using Playbook.Execution.Logs.Mapping;

namespace Playbook.Execution.Simulation;

/// <summary>What is replayed, and how.</summary>
public sealed record SimulationSettings
{
    /// <summary>The logs in the order in which they are read.</summary>
    public required ImmutableArray<NamedFile> Events { get; init; }

    /// <summary>A file that says what is known of leads before anything happens; null for none.</summary>
    public NamedFile? Leads { get; init; }

    public required LogMapping Mapping { get; init; }

    /// <summary>The instant up to which time goes on behind the log's end; null for each lead's last row.</summary>
    public long? Until { get; init; }

    /// <summary>
    /// Whether rows are put in order of time first, in memory; else each lead's rows are handled as they stand.
    /// </summary>
    public bool IsSorted { get; init; }

    /// <summary>Says a place in a playbook as people do.</summary>
    public required Func<SourceLocation, string> Location { get; init; }

    /// <summary>How many threads work; the results do not depend on it.</summary>
    public int Threads { get; init; } = Environment.ProcessorCount;
}
