using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Build;

/// <summary>One playbook of the project, with the severities that hold for it. Equal texts are equal.</summary>
/// <param name="Path">As the build gives it.</param>
/// <param name="Text">Null where the file can't be read.</param>
/// <param name="Severities">Names and values of <c>.editorconfig</c>, by name.</param>
internal sealed record PlaybookFile(string Path, string? Text, ValueArray<SeverityEntry> Severities)
{
    public static PlaybookFile Read(
        AdditionalText text, AnalyzerConfigOptionsProvider options, CancellationToken cancel) =>
        new(text.Path, text.GetText(cancel)?.ToString(),
            new ValueArray<SeverityEntry>(Read(options.GetOptions(text))));

    private static ImmutableArray<SeverityEntry> Read(AnalyzerConfigOptions options) =>
    [
        .. options.Keys
            .Where(key => key.StartsWith(SeveritySetting.KeyPrefix, StringComparison.OrdinalIgnoreCase)
                && key.EndsWith(SeveritySetting.KeySuffix, StringComparison.OrdinalIgnoreCase))
            .OrderBy(key => key, StringComparer.Ordinal)
            .Select(key => new SeverityEntry(
                RuleOf(key),
                options.TryGetValue(key, out var value) ? value : "")),
    ];

    private static string RuleOf(string key) => key.Substring(
        SeveritySetting.KeyPrefix.Length,
        key.Length - SeveritySetting.KeyPrefix.Length - SeveritySetting.KeySuffix.Length);
}
