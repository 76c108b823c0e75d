using Microsoft.CodeAnalysis.Text;
using Playbook.Compiler.Diagnostics;
using RoslynSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using SourceText = Playbook.Compiler.Text.SourceText;

namespace Playbook.Build;

/// <summary>The compiler's findings ⇒ the build's.</summary>
internal sealed class FindingReporter(
    IReadOnlyDictionary<string, PlaybookFile> files, IReadOnlyDictionary<string, SourceText> texts)
{
    public ReportedFinding Report(Diagnostic diagnostic, DiagnosticSeverity severity)
    {
        var words = diagnostic.Words;
        var help = words.Help.Length > 0 ? " " + words.Help : "";
        return new ReportedFinding(
            diagnostic.Code, words.Title, words.Message + help, diagnostic.Descriptor.Category, Map(severity),
            files.TryGetValue(diagnostic.Location.Path, out var file) ? file.Path : "",
            new TextSpan(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length), Lines(diagnostic.Location));
    }

    private LinePositionSpan Lines(SourceLocation location)
    {
        if (!texts.TryGetValue(location.Path, out var text))
            return default;
        var (start, end) = (text.GetLinePosition(location.Span.Start), text.GetLinePosition(location.Span.End));
        return new LinePositionSpan(
            new LinePosition(start.Line, start.Character), new LinePosition(end.Line, end.Character));
    }

    private static RoslynSeverity Map(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Info => RoslynSeverity.Info,
        DiagnosticSeverity.Warning => RoslynSeverity.Warning,
        DiagnosticSeverity.Error => RoslynSeverity.Error,
        _ => throw new InvalidOperationException($"Unreachable: severity {severity}."),
    };
}
