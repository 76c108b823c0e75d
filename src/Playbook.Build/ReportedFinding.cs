using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build;

/// <summary>A finding as the build shows it; a value, so that equal results are not reported anew.</summary>
internal sealed record ReportedFinding(
    string Code, string Title, string Message, string Category, DiagnosticSeverity Severity,
    string Path, TextSpan Span, LinePositionSpan Lines)
{
    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Code, Category, Message, Severity, Severity, isEnabledByDefault: true,
        warningLevel: Severity == DiagnosticSeverity.Error ? 0 : 1, title: Title,
        location: Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines));
}
