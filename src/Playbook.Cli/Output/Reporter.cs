using System.Collections.Immutable;
using System.Text.Json;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Diagnostics.Rendering;
using Playbook.Compiler.Text;

namespace Playbook.Cli.Output;

/// <summary>Writes findings in the form that was asked for, and sums them up.</summary>
internal sealed class Reporter(ToolHost host, OutputFormat format, Func<string, SourceText?> textOf)
{
    private static readonly DiagnosticSeverity[] MostSevereFirst =
        [DiagnosticSeverity.Error, DiagnosticSeverity.Warning, DiagnosticSeverity.Info];

    private readonly SourceLookup _sources = new(textOf);

    /// <summary>The findings; in a machine's form even when there are none.</summary>
    public void Write(ImmutableArray<ReportedDiagnostic> found)
    {
        switch (format)
        {
            case OutputFormat.Text:
                var renderer = new DiagnosticTextRenderer(_sources, host.IsTerminal);
                foreach (var reported in found)
                    host.Output.Write(renderer.Render(reported));
                break;
            case OutputFormat.Json:
                host.Output.WriteLine(Written(json => new JsonOutput(json, _sources).Write(found)));
                break;
            case OutputFormat.Sarif:
                host.Output.WriteLine(Sarif(found));
                break;
            case OutputFormat.GitHub:
                new GitHubOutput(host.Output, _sources).Write(found);
                break;
            default:
                throw new InvalidOperationException($"unreachable: {format}");
        }
    }

    /// <summary>The findings as a SARIF document.</summary>
    public string Sarif(ImmutableArray<ReportedDiagnostic> found) =>
        Written(json => new SarifOutput(json, _sources, host.Version).Write(found));

    /// <summary>One line about the whole: <c>2 errors and 1 warning in 14 files.</c></summary>
    public static string Summary(ImmutableArray<ReportedDiagnostic> found, int files)
    {
        var parts = new List<string>();
        foreach (var severity in MostSevereFirst)
        {
            var count = found.Count(reported => reported.Severity == severity);
            if (count > 0)
                parts.Add(Counted(count, NounOf(severity)));
        }

        var what = parts.Count == 0 ? "Nothing to mend" : string.Join(", ", parts);
        return files == 0 ? $"{what}." : $"{what} in {Counted(files, "file")}.";
    }

    /// <summary>A number with its noun in the right form.</summary>
    public static string Counted(int count, string noun) => count == 1 ? $"1 {noun}" : $"{count} {noun}s";

    private static string NounOf(DiagnosticSeverity severity) =>
        severity == DiagnosticSeverity.Info ? "remark" : SeverityOptions.WordOf(severity);

    private static string Written(Action<Utf8JsonWriter> write)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, JsonForm.Document))
            write(json);
        return System.Text.Encoding.UTF8.GetString(stream.GetBuffer().AsSpan(0, (int)stream.Length));
    }
}
