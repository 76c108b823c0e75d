using System.Collections.Immutable;

namespace Playbook.Guides.Templates;

/// <summary>
/// Reads the text of a template that <see cref="TemplateChecker"/> has nothing against. The language is a part of
/// Handlebars; as there, a line that holds nothing but a block's braces or a comment leaves no empty line behind.
/// </summary>
internal sealed class TemplateReader
{
    private readonly string _text;
    private readonly Mustache[] _mustaches;
    private int _next;

    /// <summary>Where the text before the next braces begins.</summary>
    private int _at;

    private TemplateReader(string text)
    {
        _text = text;
        _mustaches = [.. Mustache.Scan(text)];
    }

    public static Template Read(string text)
    {
        var reader = new TemplateReader(text);
        var nodes = reader.Sequence();
        // Whatever still stands here is one of the closing braces that the checker tells of.
        return reader._next == reader._mustaches.Length
            ? new Template(nodes)
            : throw new InvalidOperationException("A template was read that has not been checked.");
    }

    /// <summary>Up to the end of the text, or to the <c>else</c> or end of the block that is open.</summary>
    private ImmutableArray<TemplateNode> Sequence()
    {
        var nodes = ImmutableArray.CreateBuilder<TemplateNode>();
        while (_next < _mustaches.Length)
        {
            var mustache = _mustaches[_next];
            var content = mustache.Content;
            Text(nodes, mustache);
            if (content[0] == '/' || content == "else")
                return nodes.ToImmutable();

            _next++;
            if (content[0] == '#')
                nodes.Add(Block(mustache, content[1..].Split(' ', 2, StringSplitOptions.TrimEntries)));
            else if (content[0] != '!')
                nodes.Add(Value(mustache, TemplateWords.Split(content)));
        }

        if (_at < _text.Length)
            nodes.Add(new TemplateText(_text[_at..]));
        return nodes.ToImmutable();
    }

    private TemplateBlock Block(Mustache source, string[] parts)
    {
        var main = Sequence();
        ImmutableArray<TemplateNode> otherwise = [];
        if (_next < _mustaches.Length && _mustaches[_next].Content == "else")
        {
            _next++;
            otherwise = Sequence();
        }

        _next++;
        return new TemplateBlock(source, parts[0], parts[1], main, otherwise);
    }

    private static TemplateValue Value(Mustache source, ImmutableArray<string> parts) => parts.Length == 1
        ? new TemplateValue(source, "", parts)
        : new TemplateValue(source, parts[0], parts.RemoveAt(0));

    /// <summary>What stands before the braces; then the reader stands behind them.</summary>
    private void Text(ImmutableArray<TemplateNode>.Builder nodes, Mustache mustache)
    {
        var start = mustache.Span.Start;
        var end = mustache.Span.End;
        var before = start;
        var after = end;
        if (mustache.Content[0] is '#' or '/' or '!' || mustache.Content == "else")
            (before, after) = WholeLine(start, end);
        if (_text[start + 2] == '~')
            before = _at + _text.AsSpan(_at, start - _at).TrimEnd().Length;
        if (_text[end - 3] == '~')
            after = _text.Length - _text.AsSpan(end).TrimStart().Length;
        if (before > _at)
            nodes.Add(new TemplateText(_text[_at..before]));
        _at = after;
    }

    /// <summary>The braces' line with its end where they stand there alone, else the braces.</summary>
    private (int Start, int End) WholeLine(int start, int end)
    {
        var first = start;
        while (first > 0 && _text[first - 1] is ' ' or '\t')
            first--;
        var last = end;
        while (last < _text.Length && _text[last] is ' ' or '\t')
            last++;
        var isAlone = (first == 0 || _text[first - 1] == '\n') && (last == _text.Length || _text[last] == '\n');
        return isAlone ? (Math.Max(first, _at), Math.Min(last + 1, _text.Length)) : (start, end);
    }
}
