using System.Collections.Immutable;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Symbols;
using Playbook.Compiler.Text;
using Shouldly;

namespace Playbook.Testing;

/// <summary>
/// The one way in which tests look at findings: the source text carries marks, and exactly the marked findings must
/// come, each on its mark.
/// </summary>
public static class Check
{
    /// <summary>The day on which all tests run.</summary>
    private static readonly DateValue Today = DateValue.FromCalendar(2026, 12, 1);

    /// <summary>
    /// Checks the files of <paramref name="marked"/> as the tool does, with every rule. With <paramref name="only"/>,
    /// findings whose code starts otherwise are passed over.
    /// </summary>
    public static void Diagnostics(string marked, params string[] only) =>
        Diagnostics(marked, files => Found(files).Select(reported => reported.Diagnostic), only);

    /// <summary>What the tool reports for these files.</summary>
    public static ImmutableArray<ReportedDiagnostic> Found(IEnumerable<SourceFile> files) =>
        Workspace(files).Diagnostics;

    /// <summary>The files, checked as the tool does.</summary>
    public static WorkspaceAnalysis Workspace(IEnumerable<SourceFile> files) =>
        Pipeline.Analyze(
            files.Select(file => KeyValuePair.Create(file.Path, file.Text)),
            PipelineOptions.Default with { Today = Today });

    /// <summary>
    /// Runs <paramref name="analyze"/> over the files of <paramref name="marked"/> and compares. With
    /// <paramref name="only"/>, findings whose code starts otherwise are passed over.
    /// </summary>
    public static void Diagnostics(
        string marked,
        Func<ImmutableArray<SourceFile>, IEnumerable<Diagnostic>> analyze,
        params string[] only)
    {
        var source = MarkedSource.Parse(marked);
        var found = analyze(source.Files)
            .Where(item => only.Length == 0 || only.Any(item.Code.StartsWith))
            .ToImmutableArray();
        var expectedLines = source.Marks.Select(mark => Line(source.Files, mark.Code, mark.Path, mark.Span));
        var foundLines = found.Select(item => Line(source.Files, item.Code, item.Location.Path, item.Location.Span));
        var (expected, actual) = (Join(expectedLines), Join(foundLines));
        if (expected != actual)
            throw new ShouldAssertException(
                $"The findings are not the marked ones.\n{Snapshot.Difference(expected, actual)}{Messages(found)}");
    }

    private static string Join(IEnumerable<string> lines) =>
        string.Concat(lines.Order(StringComparer.Ordinal).Select(line => line + "\n"));

    private static string Messages(ImmutableArray<Diagnostic> found) =>
        string.Concat(found.Select(item => $"\n{item.Code}: {item.Words.Message}"));

    private static string Line(ImmutableArray<SourceFile> files, string code, string path, TextSpan span)
    {
        var text = files.FirstOrDefault(file => file.Path == path)?.Text ?? "";
        if (span.Start < 0 || span.End > text.Length)
            return $"{path} {span} outside of the text: {code}";
        var before = text.AsSpan(0, span.Start);
        var position = new LinePosition(before.Count('\n'), span.Start - before.LastIndexOf('\n') - 1);
        return $"{path} {position.Line + 1,4}:{position.Character + 1,-3} {code} `{text[span.Start..span.End]}`";
    }
}
