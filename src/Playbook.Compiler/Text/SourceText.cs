namespace Playbook.Compiler.Text;

/// <summary>A text with its lines: immutable, UTF-16.</summary>
public sealed class SourceText
{
    private readonly string _text;
    private int[]? _lineStarts;

    private SourceText(string text) => _text = text;

    public int Length => _text.Length;

    public char this[int position] => _text[position];

    public int LineCount => LineStarts.Length;

    private int[] LineStarts => _lineStarts ??= FindLineStarts();

    public static SourceText From(string text) => new(text);

    /// <summary>The line and character of a position; a position behind the end is taken as the end.</summary>
    public LinePosition GetLinePosition(int position)
    {
        position = Math.Min(Math.Max(position, 0), Length);
        var line = Array.BinarySearch(LineStarts, position);
        line = line < 0 ? ~line - 1 : line;
        return new LinePosition(line, position - LineStarts[line]);
    }

    /// <summary>The span of a line, its end of line left out.</summary>
    public TextSpan GetLine(int line)
    {
        var start = LineStarts[line];
        var end = line + 1 < LineStarts.Length ? LineStarts[line + 1] : Length;
        while (end > start && _text[end - 1] is '\r' or '\n')
            end--;
        return TextSpan.FromBounds(start, end);
    }

    public override string ToString() => _text;

    public string ToString(TextSpan span) => _text.Substring(span.Start, span.Length);

    private int[] FindLineStarts()
    {
        var starts = new List<int> { 0 };
        for (var index = 0; index < _text.Length; index++)
        {
            if (_text[index] == '\n' || (_text[index] == '\r' && (index + 1 == _text.Length || _text[index + 1] != '\n')))
                starts.Add(index + 1);
        }

        return [.. starts];
    }
}
