using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Build;

/// <summary>
/// The severities that each file's <c>.editorconfig</c> sets. Roslyn applies such settings to diagnostics of C# files
/// only, so the compiler applies its own.
/// </summary>
internal sealed class FileSeverities
{
    private readonly Dictionary<string, SeverityOptions> _options = new(StringComparer.Ordinal);

    public FileSeverities(ImmutableArray<ParsedFile> files)
    {
        var found = new DiagnosticBag();
        foreach (var file in files.Select(parsed => parsed.File))
            _options.Add(file.Name, SeverityOptions.Create(Settings(file), found));
        Findings = [.. found.ToImmutable().Distinct()];
    }

    /// <summary>What is wrong with the settings, each mistake once.</summary>
    public ImmutableArray<Diagnostic> Findings { get; }

    public SeverityOptions Of(string path) =>
        _options.TryGetValue(path, out var options) ? options : SeverityOptions.Default;

    private static IEnumerable<SeveritySetting> Settings(PlaybookFile file) =>
        file.Severities.Items.Select(entry =>
            new SeveritySetting(entry.Rule, entry.Value, SourceLocation.None, SourceLocation.None));
}
