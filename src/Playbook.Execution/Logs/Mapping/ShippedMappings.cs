using System.Collections.Immutable;
using System.Text;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>The mapping files that ship with the tool. Users write their own in the same form.</summary>
public static class ShippedMappings
{
    private const string Prefix = "Playbook.Execution.Logs.Mapping.";
    private const string Suffix = ".mapping";

    /// <summary>The name of the mapping for logs in our own form, which holds where none is named.</summary>
    public const string Own = "playbook";

    /// <summary>The names by which they are asked for, in ordinal order.</summary>
    public static ImmutableArray<string> Names { get; } =
    [
        .. typeof(ShippedMappings).Assembly.GetManifestResourceNames()
            .Where(name =>
                name.StartsWith(Prefix, StringComparison.Ordinal) && name.EndsWith(Suffix, StringComparison.Ordinal))
            .Select(name => name[Prefix.Length..^Suffix.Length])
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>
    /// The text of a shipped mapping, to read and to start an own one from; null when none has that name.
    /// </summary>
    public static string? TextOf(string name)
    {
        using var stream = typeof(ShippedMappings).Assembly.GetManifestResourceStream(Prefix + name + Suffix);
        if (stream is null)
            return null;
        using var reader = new StreamReader(stream, Encoding.UTF8);
        return reader.ReadToEnd();
    }

    /// <summary>A shipped mapping; null when none has that name.</summary>
    public static LogMapping? Find(string name) =>
        TextOf(name) is { } text ? LogMappingReader.Read(name + Suffix, text).Mapping : null;
}
