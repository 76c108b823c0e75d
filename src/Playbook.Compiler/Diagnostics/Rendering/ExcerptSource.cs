using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics.Rendering;

/// <summary>A text of which a message shows lines.</summary>
internal sealed class ExcerptSource(string text)
{
    private readonly List<int> _starts = StartsOf(text);

    public int LineCount => _starts.Count;

    /// <summary>The line without its end.</summary>
    public string Line(int number)
    {
        var end = number + 1 < _starts.Count ? _starts[number + 1] : text.Length;
        return text.Substring(_starts[number], end - _starts[number]).TrimEnd('\r', '\n');
    }

    /// <summary>The place of a position; one outside of the text is taken to its nearest end.</summary>
    public LinePosition PositionOf(int position)
    {
        position = Math.Max(0, Math.Min(position, text.Length));
        var index = _starts.BinarySearch(position);
        var line = index >= 0 ? index : ~index - 1;
        return new LinePosition(line, position - _starts[line]);
    }

    private static List<int> StartsOf(string text)
    {
        var starts = new List<int> { 0 };
        for (var at = 0; at < text.Length; at++)
        {
            var endsLine = text[at] == '\n' || (text[at] == '\r' && (at + 1 == text.Length || text[at + 1] != '\n'));
            if (endsLine)
                starts.Add(at + 1);
        }
        return starts;
    }
}
