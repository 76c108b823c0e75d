using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics.Rendering;

/// <summary>Finds the text of a path, asking the host once.</summary>
/// <param name="textOf">The text under a path; null where there is none to show.</param>
public sealed class SourceLookup(Func<string, SourceText?> textOf)
{
    private readonly Dictionary<string, SourceText?> _texts = new(StringComparer.Ordinal);

    /// <summary>Where a finding starts and ends, counted from zero; null where its text is not known.</summary>
    public (LinePosition Start, LinePosition End)? PositionsOf(SourceLocation location) =>
        Find(location.Path) is { } text
            ? (text.GetLinePosition(location.Span.Start), text.GetLinePosition(location.Span.End))
            : null;

    internal SourceText? Find(string path)
    {
        if (_texts.TryGetValue(path, out var known))
            return known;
        var text = path.Length > 0 ? textOf(path) : null;
        _texts.Add(path, text);
        return text;
    }
}
