using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build;

/// <summary>A finding as the build shows it; a value, so that equal results are not reported anew.</summary>
/// <param name="Code">Its code.</param>
/// <param name="Title">What is wrong, in general.</param>
/// <param name="Message">What is wrong here.</param>
/// <param name="Category">Its group.</param>
/// <param name="Severity">How much it matters here.</param>
/// <param name="IsAlwaysError">
/// Whether no project can leave it out: a build that passed would hold playbooks that can't run.
/// </param>
/// <param name="Path">The file; empty for none.</param>
/// <param name="Span">Where in it.</param>
/// <param name="Lines">The same in lines and columns.</param>
internal sealed record ReportedFinding(
    string Code, string Title, string Message, string Category, DiagnosticSeverity Severity, bool IsAlwaysError,
    string Path, TextSpan Span, LinePositionSpan Lines)
{
    private static readonly string[] Fixed = [WellKnownDiagnosticTags.NotConfigurable];

    public Diagnostic ToDiagnostic() => Diagnostic.Create(
        Code, Category, Message, Severity, Severity, isEnabledByDefault: true,
        warningLevel: Severity == DiagnosticSeverity.Error ? 0 : 1, title: Title,
        location: Path.Length == 0 ? Location.None : Location.Create(Path, Span, Lines),
        customTags: IsAlwaysError ? Fixed : []);
}
