using System.Collections.Immutable;
using Microsoft.CodeAnalysis.Text;
using Playbook.Compiler.Diagnostics;
using RoslynSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;
using SourceText = Playbook.Compiler.Text.SourceText;

namespace Playbook.Build;

/// <summary>The compiler's findings ⇒ the build's.</summary>
internal sealed class FindingReporter(ImmutableArray<ParsedFile> files)
{
    private readonly Dictionary<string, ParsedFile> _files =
        files.ToDictionary(parsed => parsed.File.Name, StringComparer.Ordinal);

    /// <summary>A finding with the severity of its page.</summary>
    public ReportedFinding Report(Diagnostic diagnostic) => Report(diagnostic, diagnostic.Descriptor.DefaultSeverity);

    public ReportedFinding Report(Diagnostic diagnostic, DiagnosticSeverity severity)
    {
        var words = diagnostic.Words;
        var help = words.Help.Length > 0 ? " " + words.Help : "";
        _files.TryGetValue(diagnostic.Location.Path, out var parsed);
        return new ReportedFinding(
            diagnostic.Code,
            words.Title,
            words.Message + help,
            diagnostic.Descriptor.Category,
            Map(severity),
            diagnostic.Descriptor.Floor == DiagnosticSeverity.Error,
            parsed?.File.Path ?? "",
            new TextSpan(diagnostic.Location.Span.Start, diagnostic.Location.Span.Length),
            parsed is null ? default : Lines(parsed.Tree.Text, diagnostic.Location));
    }

    /// <summary>Lines and columns from 0, as the C# compiler counts them.</summary>
    public static LinePositionSpan Lines(SourceText text, SourceLocation location)
    {
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
