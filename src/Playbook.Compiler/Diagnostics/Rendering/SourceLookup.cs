using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics.Rendering;

/// <summary>Finds the text of a path once, and its lines.</summary>
/// <param name="textOf">The text under a path; null where there is none to show.</param>
public sealed class SourceLookup(Func<string, string?> textOf)
{
    private readonly Dictionary<string, ExcerptSource?> _sources = new(StringComparer.Ordinal);

    /// <summary>Where a finding starts and ends, counted from zero; null where its text is not known.</summary>
    public (LinePosition Start, LinePosition End)? PositionsOf(SourceLocation location) =>
        Find(location.Path) is { } source
            ? (source.PositionOf(location.Span.Start), source.PositionOf(location.Span.End))
            : null;

    internal ExcerptSource? Find(string path)
    {
        if (_sources.TryGetValue(path, out var known))
            return known;
        var source = path.Length > 0 && textOf(path) is { } text ? new ExcerptSource(text) : null;
        _sources.Add(path, source);
        return source;
    }
}
