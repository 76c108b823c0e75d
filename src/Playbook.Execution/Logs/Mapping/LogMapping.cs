using System.Collections.Immutable;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>
/// What a log of some system looks like: where a row says who did what and when, and which of its kinds of rows are
/// which events. Data, read from a mapping file; <see cref="LogMappingReader"/> tells the form.
/// </summary>
public sealed record LogMapping
{
    public required string Name { get; init; }

    public string? Title { get; init; }

    /// <summary>Where a line holds a list of rows; null when each line is a row.</summary>
    public LogPath? Rows { get; init; }

    /// <summary>The row's own id, by which duplicates are known; null when rows have none.</summary>
    public Locator? Id { get; init; }

    public required Locator Lead { get; init; }

    /// <summary>When a row happened; null only for lists of leads, whose rows are about no time.</summary>
    public TimeMapping? Time { get; init; }

    /// <summary>What tells the kinds of rows apart; null when all are of one kind.</summary>
    public Locator? Type { get; init; }

    /// <summary>The identity of the effect that a result answers; null when rows have none.</summary>
    public Locator? Effect { get; init; }

    /// <summary>The kinds of rows, in the order written.</summary>
    public ImmutableArray<EventMapping> Events { get; init; } = [];

    /// <summary>Kinds of rows that are passed over: counted, and not set aside.</summary>
    public ImmutableArray<string> Ignored { get; init; } = [];
}
