using System.Collections.Immutable;

namespace Playbook.Execution.Logs.Mapping;

/// <summary>
/// Where something stands in a row: names of members from the outside in. In CSV the text as written names a column.
/// </summary>
/// <param name="Text">As written.</param>
/// <param name="Names">The names between its points; none for the row itself.</param>
public sealed record LogPath(string Text, ImmutableArray<string> Names)
{
    /// <summary>The row itself.</summary>
    public static LogPath Row { get; } = new("row", []);

    /// <summary>Reads <c>context.page.url</c>.</summary>
    public static LogPath Of(string text) => new(text, [.. text.Split('.')]);

    public bool Equals(LogPath? other) => other is not null && Names.SequenceEqual(other.Names);

    public override int GetHashCode() => Names.Length == 0 ? 0 : HashCode.Combine(Names.Length, Names[^1]);
}
