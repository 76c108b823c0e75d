using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Settings;

/// <summary>
/// What a project asks of all its warnings: the C# compiler answers for the findings that it tells, and a report of
/// the same build has to say the same.
/// </summary>
internal sealed class ProjectSeverities
{
    private static readonly char[] Between = [',', ';', ' ', '"'];

    private readonly HashSet<string> _left = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _errors = new(StringComparer.OrdinalIgnoreCase);
    private readonly HashSet<string> _noErrors = new(StringComparer.OrdinalIgnoreCase);
    private readonly bool _areWarningsErrors;

    /// <summary>Findings as they are.</summary>
    public static ProjectSeverities None { get; } = new([]);

    /// <param name="properties">
    /// The project's properties by name, whole or in parts, as people write lists of codes; others are passed over.
    /// </param>
    public ProjectSeverities(IEnumerable<(string Name, string Value)> properties)
    {
        foreach (var (name, value) in properties)
        {
            if (name == "TreatWarningsAsErrors")
                _areWarningsErrors = value.Equals("true", StringComparison.OrdinalIgnoreCase);
            else
                CodesOf(name)?.UnionWith(value.Split(Between, StringSplitOptions.RemoveEmptyEntries));
        }
    }

    /// <summary>The findings that the build tells, each with the weight that it has there.</summary>
    public ImmutableArray<ReportedDiagnostic> Of(IEnumerable<ReportedDiagnostic> found) =>
        [.. found.Where(reported => !IsLeft(reported.Diagnostic)).Select(Weighed)];

    // In the compiler's order: leaving out goes first, then what is said of a code, then what is said of all.
    private ReportedDiagnostic Weighed(ReportedDiagnostic reported)
    {
        var code = reported.Diagnostic.Code;
        var isError = IsChangeable(reported.Diagnostic) && !_noErrors.Contains(code)
            && (_errors.Contains(code) || (_areWarningsErrors && reported.Severity == DiagnosticSeverity.Warning));
        return isError ? reported with { Severity = DiagnosticSeverity.Error } : reported;
    }

    private bool IsLeft(Diagnostic diagnostic) => IsChangeable(diagnostic) && _left.Contains(diagnostic.Code);

    private static bool IsChangeable(Diagnostic diagnostic) =>
        diagnostic.Descriptor.Floor != DiagnosticSeverity.Error;

    private HashSet<string>? CodesOf(string property) => property switch
    {
        "NoWarn" => _left,
        "WarningsAsErrors" => _errors,
        "WarningsNotAsErrors" => _noErrors,
        _ => null,
    };
}
