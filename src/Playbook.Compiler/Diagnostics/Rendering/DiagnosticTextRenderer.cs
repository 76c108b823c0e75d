using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace Playbook.Compiler.Diagnostics.Rendering;

/// <summary>
/// Writes a finding for people: title, the author's own lines with the culprit underlined and the cause labelled, why,
/// what to do, the fixes, and where to read more.
/// </summary>
public sealed class DiagnosticTextRenderer
{
    private readonly SourceLookup _sources;
    private readonly TerminalStyle _style;

    /// <param name="sources">The texts whose lines are shown.</param>
    /// <param name="hasColours">True for a terminal; false writes plain text.</param>
    public DiagnosticTextRenderer(SourceLookup sources, bool hasColours)
    {
        _sources = sources;
        _style = new TerminalStyle(hasColours);
    }

    /// <summary>The whole message; ends with an empty line.</summary>
    public string Render(ReportedDiagnostic reported)
    {
        var diagnostic = reported.Diagnostic;
        var words = diagnostic.Words;
        var output = new StringBuilder();
        var heading = $"{SeverityOptions.WordOf(reported.Severity)} {diagnostic.Code}";
        output.Append(_style.Of(reported.Severity, heading)).Append(_style.Bold($": {words.Title}")).Append('\n');

        var gutter = GutterOf(diagnostic);
        WritePlaces(output, reported, words.Message, gutter);
        WriteLine(output, gutter, "why", words.Note);
        WriteLine(output, gutter, "help", words.Help);
        foreach (var fix in diagnostic.Fixes)
            WriteLine(output, gutter, "fix", fix.Title + (fix.IsSafe ? " (playbook fix)" : " (playbook fix --all)"));
        WriteLine(output, gutter, "more", $"playbook explain {diagnostic.Code}");
        return output.Append('\n').ToString();
    }

    private void WritePlaces(StringBuilder output, ReportedDiagnostic reported, string message, int gutter)
    {
        var diagnostic = reported.Diagnostic;
        if (diagnostic.Location.Path.Length > 0)
            output.Append(' ', gutter).Append(_style.Faint("--> ")).Append(PlaceOf(diagnostic.Location)).Append('\n');
        var culprit = MarkOf(diagnostic.Location, message, isCulprit: true);
        if (culprit is null)
            output.Append(' ', gutter + 1).Append(message).Append('\n');

        var own = diagnostic.Labels.Where(label => label.Location.Path == diagnostic.Location.Path)
            .Select(label => MarkOf(label.Location, label.Text, isCulprit: false)).Prepend(culprit);
        WriteExcerpt(output, reported.Severity, diagnostic.Location.Path, gutter, own);

        foreach (var label in diagnostic.Labels.Where(label => label.Location.Path != diagnostic.Location.Path))
        {
            output.Append(' ', gutter).Append(_style.Faint("::: ")).Append(PlaceOf(label.Location)).Append('\n');
            var mark = MarkOf(label.Location, label.Text, isCulprit: false);
            if (mark is null)
                output.Append(' ', gutter + 1).Append(label.Text).Append('\n');
            WriteExcerpt(output, reported.Severity, label.Location.Path, gutter, [mark]);
        }
    }

    private void WriteExcerpt(
        StringBuilder output, DiagnosticSeverity severity, string path, int gutter, IEnumerable<ExcerptMark?> marks)
    {
        var shown = marks.OfType<ExcerptMark>().ToImmutableArray();
        if (shown.Length > 0 && _sources.Find(path) is { } source)
            new Excerpt(source, _style, severity, gutter).Write(output, shown);
    }

    private void WriteLine(StringBuilder output, int gutter, string kind, string text)
    {
        if (text.Length > 0)
            output.Append(' ', gutter + 1).Append(_style.Faint("= ")).Append(_style.Bold(kind)).Append(": ")
                .Append(PrintableText.Of(text)).Append('\n');
    }

    private ExcerptMark? MarkOf(SourceLocation location, string text, bool isCulprit)
    {
        if (_sources.Find(location.Path) is not { } source)
            return null;
        var start = source.GetLinePosition(location.Span.Start);
        var end = source.GetLinePosition(location.Span.End);
        // A span over several lines is underlined on its first.
        var length = end.Line == start.Line
            ? end.Character - start.Character
            : source.GetLine(start.Line).Length - start.Character;
        return new ExcerptMark(start.Line, start.Character, length, PrintableText.Of(text), isCulprit);
    }

    private string PlaceOf(SourceLocation location) => PrintableText.Of(
        _sources.PositionsOf(location) is { } at ? $"{location.Path}:{at.Start}" : location.Path);

    // Wide enough for the greatest line number of the message, so that its excerpts stand in one column.
    private int GutterOf(Diagnostic diagnostic)
    {
        var greatest = diagnostic.Labels.Select(label => label.Location).Append(diagnostic.Location)
            .Max(location => _sources.PositionsOf(location)?.Start.Line ?? 0) + 1;
        return Math.Max(2, greatest.ToString(CultureInfo.InvariantCulture).Length);
    }
}
