using System.Collections.Immutable;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>What one kind of rows means.</summary>
public sealed record EventMapping
{
    /// <summary>The values of the mapping's type; empty for every row that no other kind takes.</summary>
    public ImmutableArray<string> Types { get; init; } = [];

    /// <summary>The event's name; null when the row says it.</summary>
    public string? Event { get; init; }

    /// <summary>Where the row says the event's name; null when it is fixed.</summary>
    public Locator? EventFrom { get; init; }

    /// <summary>Names of events as the log writes them, and as the workspace does.</summary>
    public ImmutableDictionary<string, string> Names { get; init; } = ImmutableDictionary<string, string>.Empty;

    /// <summary>Where properties stand; the path without names is the row itself.</summary>
    public ImmutableArray<LogPath> Containers { get; init; } = [];

    /// <summary>Properties that stand elsewhere or under another name.</summary>
    public ImmutableArray<PropertyMapping> Properties { get; init; } = [];

    /// <summary>Whose row it is, where that differs from the mapping's other kinds.</summary>
    public Locator? Lead { get; init; }
}
