using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Playbook.Build;

/// <summary>
/// Compiles a project's playbooks inside its build. The steps pass values that compare by content (no symbols, no
/// nodes), so that a keystroke in a C# file costs nothing here, one in a playbook reads one file, and only generated
/// files that have changed are handed to the C# compiler anew.
/// </summary>
[Generator]
public sealed class PlaybookGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, as tests track them.</summary>
    public const string FilesStep = "PlaybookFiles";

    public const string ParseStep = "PlaybookParse";

    public const string ProjectStep = "PlaybookProject";

    public const string CompileStep = "PlaybookCompile";

    public const string SourceStep = "PlaybookSource";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var paths = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectPaths.Read(options.GlobalOptions));
        var project = context.AnalyzerConfigOptionsProvider
            .Combine(context.CompilationProvider)
            .Select(static (pair, _) => ProjectFacts.Read(pair.Left.GlobalOptions, pair.Right))
            .WithTrackingName(ProjectStep);

        var files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".playbook", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider.Combine(paths))
            .Select(static (pair, cancel) =>
                PlaybookFile.Read(pair.Left, pair.Right.Left, pair.Right.Right, cancel))
            .WithTrackingName(FilesStep)
            .Select(static (file, _) => new ParsedFile(file))
            .WithTrackingName(ParseStep);

        var output = files.Collect()
            .Combine(project.Combine(paths))
            .Select(static (pair, cancel) =>
                ProjectCompiler.Compile(pair.Left, pair.Right.Left, pair.Right.Right, cancel))
            .WithTrackingName(CompileStep);

        var sources = output.SelectMany(static (result, _) => result.Sources.Items).WithTrackingName(SourceStep);
        context.RegisterSourceOutput(sources, static (production, source) =>
            production.AddSource(source.Name, SourceText.From(source.Text, System.Text.Encoding.UTF8)));
        var findings = output.Select(static (result, _) => result.Findings);
        context.RegisterSourceOutput(findings, static (production, found) =>
        {
            foreach (var finding in found)
                production.ReportDiagnostic(finding.ToDiagnostic());
        });
    }
}
