using System.Collections.Immutable;
using System.Globalization;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Rendering;

namespace Playbook.Cli.Output;

/// <summary>
/// Findings as workflow commands, a line each: a run on GitHub shows them beside the lines of a pull request.
/// </summary>
internal sealed class GitHubOutput(TextWriter output, SourceLookup sources)
{
    public void Write(ImmutableArray<ReportedDiagnostic> found)
    {
        foreach (var reported in found)
            output.WriteLine(Line(reported));
    }

    private string Line(ReportedDiagnostic reported)
    {
        var (diagnostic, words) = (reported.Diagnostic, reported.Diagnostic.Words);
        var place = Place(diagnostic.Location);
        var title = Property("title", $"{diagnostic.Code} {words.Title}");
        var message = string.Join(
            "\n", new[] { words.Message, words.Note, words.Help }.Where(line => line.Length > 0));
        return $"::{CommandOf(reported.Severity)} {place}{title}::{Escape(message)}";
    }

    // A finding about the workspace as a whole has no file.
    private string Place(SourceLocation location)
    {
        if (location.Path.Length == 0)
            return "";
        var file = Property("file", location.Path) + ",";
        return sources.PositionsOf(location) is not { } at
            ? file
            : file + string.Create(
                CultureInfo.InvariantCulture,
                $"line={at.Start.Line + 1},endLine={at.End.Line + 1},col={at.Start.Character + 1},"
                    + $"endColumn={at.End.Character + 1},");
    }

    private static string Property(string name, string value) =>
        name + "=" + Escape(value).Replace(":", "%3A", StringComparison.Ordinal)
            .Replace(",", "%2C", StringComparison.Ordinal);

    private static string Escape(string text) => text.Replace("%", "%25", StringComparison.Ordinal)
        .Replace("\r", "%0D", StringComparison.Ordinal).Replace("\n", "%0A", StringComparison.Ordinal);

    private static string CommandOf(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "notice",
        _ => throw new InvalidOperationException($"unreachable: {severity}"),
    };
}
