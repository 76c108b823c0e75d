using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Build;

/// <summary>One playbook of the project, with the severities that hold for it. Equal texts are equal.</summary>
/// <param name="Path">As the build gives it.</param>
/// <param name="Name">
/// The path inside the project, which the build's <c>Link</c> says for files elsewhere; empty where nothing says it.
/// </param>
/// <param name="Text">Null where the file can't be read, or is not text in UTF-8.</param>
/// <param name="Broken">The first byte that is not UTF-8.</param>
/// <param name="Severities">Names and values of <c>.editorconfig</c>, by name.</param>
internal sealed record PlaybookFile(
    string Path, string Name, string? Text, BrokenByte? Broken, ValueArray<SeverityEntry> Severities)
{
    private const string Link = "build_metadata.AdditionalFiles.PlaybookLink";

    public static PlaybookFile Read(
        AdditionalText text, AnalyzerConfigOptionsProvider options, ProjectPaths paths, CancellationToken cancel)
    {
        var own = options.GetOptions(text);
        var link = own.Path(Link);
        var (content, broken) = Utf8Content.Of(text.GetText(cancel));
        return new PlaybookFile(
            text.Path,
            link.Length > 0 ? link : paths.NameOf(text.Path),
            content,
            broken,
            new ValueArray<SeverityEntry>(Severity(own)));
    }

    private static ImmutableArray<SeverityEntry> Severity(AnalyzerConfigOptions options) =>
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
