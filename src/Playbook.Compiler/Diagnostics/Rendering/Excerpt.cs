using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Diagnostics.Rendering;

/// <summary>Shows the lines of one text that a message speaks of, each mark underlined.</summary>
internal sealed class Excerpt(SourceText source, TerminalStyle style, DiagnosticSeverity severity, int gutter)
{
    private const int Width = 100;
    private const int LongestLine = 160;
    private const int ShownBefore = 60;
    private const string Cut = "…";

    public void Write(StringBuilder output, ImmutableArray<ExcerptMark> marks)
    {
        output.Append(Gutter("")).Append('\n');
        var previous = -1;
        foreach (var line in marks.OrderBy(mark => mark.Line).GroupBy(mark => mark.Line))
        {
            if (previous >= 0 && line.Key > previous + 1)
                output.Append(style.Faint("...")).Append('\n');
            WriteLine(output, line.Key, [.. line.OrderBy(mark => mark.Start)]);
            previous = line.Key;
        }
    }

    /// <summary>What stands left of a line of the excerpt.</summary>
    public string Gutter(string number) => style.Faint($"{number.PadLeft(gutter)} |");

    private void WriteLine(StringBuilder output, int number, ImmutableArray<ExcerptMark> marks)
    {
        var line = source.ToString(source.GetLine(number));
        var first = FirstShown(line, marks[0].Start);
        var shown = line.Substring(first, Math.Min(line.Length - first, LongestLine));
        var lead = first > 0 ? Cut : "";
        var tail = first + shown.Length < line.Length ? Cut : "";
        output.Append(Gutter((number + 1).ToString(CultureInfo.InvariantCulture)))
            .Append(' ').Append(lead).Append(PrintableText.Of(shown)).Append(tail).Append('\n');
        foreach (var mark in marks)
            WriteMark(output, mark, lead.Length + ColumnsOf(line, first, mark.Start), UnderlineOf(line, mark));
    }

    private void WriteMark(StringBuilder output, ExcerptMark mark, int column, int length)
    {
        var line = new string(mark.IsCulprit ? '^' : '-', length);
        var fits = column + length + 1 + mark.Text.Length <= Width;
        var beside = fits ? $"{line} {mark.Text}".TrimEnd() : line;
        output.Append(Gutter("")).Append(' ').Append(' ', column).Append(Paint(mark, beside)).Append('\n');
        if (!fits)
            output.Append(Gutter("")).Append(' ').Append(Paint(mark, mark.Text)).Append('\n');
    }

    private string Paint(ExcerptMark mark, string text) =>
        mark.IsCulprit ? style.Of(severity, text) : style.Bold(text);

    private static int UnderlineOf(string line, ExcerptMark mark)
    {
        var end = Math.Min(mark.Start + mark.Length, line.Length);
        return Math.Max(1, Math.Min(ColumnsOf(line, mark.Start, end), LongestLine));
    }

    // A line of a megabyte is shown around its mark.
    private static int FirstShown(string line, int markStart) =>
        line.Length <= LongestLine ? 0 : Math.Max(0, Math.Min(markStart, line.Length) - ShownBefore);

    private static int ColumnsOf(string line, int start, int end)
    {
        var columns = 0;
        for (var at = start; at < Math.Min(end, line.Length); at++)
            columns += PrintableText.ColumnsOf(line[at]);
        return columns + Math.Max(0, end - Math.Max(start, line.Length));
    }
}
