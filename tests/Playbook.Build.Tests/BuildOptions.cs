using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Playbook.Build.Tests;

/// <summary>What a build would read out of its project and its settings files.</summary>
internal sealed class BuildOptions(
    IReadOnlyDictionary<string, string> project, IReadOnlyDictionary<string, string> files)
    : AnalyzerConfigOptionsProvider
{
    private readonly AnalyzerConfigOptions _files = new Values(files);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Values(project);

    public override AnalyzerConfigOptions GetOptions(Microsoft.CodeAnalysis.SyntaxTree tree) => _files;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files;

    private sealed class Values(IReadOnlyDictionary<string, string> values) : AnalyzerConfigOptions
    {
        public override IEnumerable<string> Keys => values.Keys;

        public override bool TryGetValue(
            string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) =>
            values.TryGetValue(key, out value);
    }
}
