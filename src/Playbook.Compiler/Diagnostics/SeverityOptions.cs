using System.Collections.Immutable;

namespace Playbook.Compiler.Diagnostics;

/// <summary>How much each finding matters here; what nobody set has its page's severity. A value.</summary>
public sealed class SeverityOptions : IEquatable<SeverityOptions>
{
    private static readonly ImmutableArray<string> Words = ["hidden", "info", "warning", "error"];

    private readonly ImmutableArray<SetSeverity> _set;

    private SeverityOptions(ImmutableArray<SetSeverity> set) => _set = set;

    /// <summary>Nothing set.</summary>
    public static SeverityOptions Default { get; } = new([]);

    /// <summary>
    /// Takes settings in order, the last one of a name counts. A name or value that does not exist and a value below
    /// a floor are findings; the rest of the settings still holds.
    /// </summary>
    /// <param name="settings">In order.</param>
    /// <param name="diagnostics">Gets what is wrong with them.</param>
    /// <param name="own">
    /// The host's rules. Without any, a name of an own rule is passed over: here its rule is not run.
    /// </param>
    public static SeverityOptions Create(
        IEnumerable<SeveritySetting> settings,
        DiagnosticBag diagnostics,
        IReadOnlyCollection<DiagnosticDescriptor>? own = null)
    {
        var set = new List<SetSeverity>();
        foreach (var setting in settings)
        {
            if (own is not { Count: > 0 } && OwnRuleNames.IsOwn(setting.Name))
                continue;
            if (Find(setting.Name, own ?? []) is not { } descriptor)
                diagnostics.Add(UnknownName(setting));
            else if (!TryParseSeverity(setting.Value, out var severity))
                diagnostics.Add(UnknownSeverity(setting));
            else if (severity < descriptor.Floor)
                diagnostics.Add(Diagnostic.Create(
                    "PB6003", setting.ValueLocation, descriptor.Name, WordOf(descriptor.Floor), WordOf(severity)));
            else
            {
                set.RemoveAll(earlier => earlier.Code == descriptor.Code);
                set.Add(new SetSeverity(descriptor.Code, severity));
            }
        }
        set.Sort(static (left, right) => string.CompareOrdinal(left.Code, right.Code));
        return new SeverityOptions([.. set]);
    }

    /// <summary>The severity that holds for a finding here.</summary>
    public DiagnosticSeverity SeverityOf(Diagnostic diagnostic)
    {
        foreach (var set in _set)
        {
            if (set.Code == diagnostic.Code)
                return set.Severity;
        }

        return diagnostic.Descriptor.DefaultSeverity;
    }

    public bool Equals(SeverityOptions? other) => other is not null && _set.SequenceEqual(other._set);

    public override bool Equals(object? obj) => Equals(obj as SeverityOptions);

    public override int GetHashCode() => _set.Length;

    /// <summary>The word for a severity, as settings and pages write it.</summary>
    public static string WordOf(DiagnosticSeverity severity) => Words[(int)severity];

    internal static bool TryParseSeverity(string word, out DiagnosticSeverity severity)
    {
        var index = Words.IndexOf(word.Trim().ToLowerInvariant());
        severity = (DiagnosticSeverity)Math.Max(index, 0);
        return index >= 0;
    }

    private static DiagnosticDescriptor? Find(string name, IReadOnlyCollection<DiagnosticDescriptor> own) =>
        DiagnosticDescriptors.TryFind(name, out var descriptor)
            ? descriptor
            : own.FirstOrDefault(rule =>
                string.Equals(rule.Name, name, StringComparison.OrdinalIgnoreCase)
                || string.Equals(rule.Code, name, StringComparison.OrdinalIgnoreCase));

    private static Diagnostic UnknownName(SeveritySetting setting) =>
        WithReplacement(
            setting.NameLocation,
            Suggestions.Closest(setting.Name, DiagnosticDescriptors.Names),
            closest => Diagnostic.Create("PB6001", setting.NameLocation, setting.Name, closest));

    private static Diagnostic UnknownSeverity(SeveritySetting setting) =>
        WithReplacement(
            setting.ValueLocation,
            Suggestions.Closest(setting.Value, Words),
            closest => Diagnostic.Create("PB6002", setting.ValueLocation, setting.Value, closest));

    private static Diagnostic WithReplacement(
        SourceLocation location, string? replacement, Func<string, Diagnostic> create)
    {
        var diagnostic = create(Suggestions.DidYouMean(replacement));
        return replacement is null || location.Path.Length == 0
            ? diagnostic
            : diagnostic.WithFix(TextFix.Replace(location.Span, replacement, isSafe: false));
    }

    private sealed record SetSeverity(string Code, DiagnosticSeverity Severity);
}
