using Microsoft.CodeAnalysis;

namespace Playbook.Build;

/// <summary>
/// Compiles a project's playbooks inside its build. The steps pass values that compare by content (no symbols, no
/// nodes), so that a keystroke in a C# file costs nothing here, and one in a playbook parses one file.
/// </summary>
[Generator]
public sealed class PlaybookGenerator : IIncrementalGenerator
{
    /// <summary>The names of the steps, as tests track them.</summary>
    public const string FilesStep = "PlaybookFiles";

    public const string ProjectStep = "PlaybookProject";

    public const string CompileStep = "PlaybookCompile";

    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var project = context.AnalyzerConfigOptionsProvider
            .Select(static (options, _) => ProjectFacts.Read(options.GlobalOptions))
            .Combine(context.CompilationProvider.Select(static (compilation, _) =>
                compilation.GetTypeByMetadataName(ProjectFacts.ServiceCollection) is not null))
            .Select(static (pair, _) => pair.Left with { HasServices = pair.Right })
            .WithTrackingName(ProjectStep);

        var files = context.AdditionalTextsProvider
            .Where(static text => text.Path.EndsWith(".playbook", StringComparison.OrdinalIgnoreCase))
            .Combine(context.AnalyzerConfigOptionsProvider)
            .Select(static (pair, cancel) => PlaybookFile.Read(pair.Left, pair.Right, cancel))
            .WithTrackingName(FilesStep);

        var output = files.Collect()
            .Combine(project)
            .Select(static (pair, cancel) => ProjectCompiler.Compile(pair.Left, pair.Right, cancel))
            .WithTrackingName(CompileStep);

        context.RegisterSourceOutput(output, static (production, result) => result.AddTo(production));
    }
}
