using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>The names of time zones, from the list that is embedded beside the table of the runtime.</summary>
internal static class ZoneNames
{
    private static readonly Lazy<HashSet<string>> Known = new(Load);

    public static bool IsKnown(string name) => Known.Value.Contains(name);

    /// <summary>Null, and a finding, for a zone that the list does not have.</summary>
    public static string? Read(TimeZoneLineSyntax syntax, FileDiagnostics diagnostics) =>
        Read(syntax.Zone, diagnostics);

    /// <summary>As for a line, where the zone stands as a text elsewhere.</summary>
    public static string? Read(SyntaxToken zone, FileDiagnostics diagnostics)
    {
        var name = zone.ValueText;
        if (IsKnown(name))
            return name;
        var closest = Suggestions.Closest(name, Known.Value);
        var finding = Diagnostic.Create(
            "PB2013", diagnostics.At(zone), name, Suggestions.DidYouMean(closest));
        diagnostics.Report(closest is null
            ? finding
            : finding.WithFix(TextFix.Replace(zone.Span, $"\"{closest}\"", isSafe: false)));
        return null;
    }

    private static HashSet<string> Load()
    {
        using var stream = typeof(ZoneNames).Assembly.GetManifestResourceStream("zone-ids.txt")
            ?? throw new InvalidOperationException("The list of zone names is not embedded.");
        using var reader = new StreamReader(stream);
        var lines = reader.ReadToEnd().Split(['\n', '\r'], StringSplitOptions.RemoveEmptyEntries);
        return new HashSet<string>(lines, StringComparer.Ordinal);
    }
}
