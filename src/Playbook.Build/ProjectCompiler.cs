using System.Collections.Immutable;
using Playbook.Compiler;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;

namespace Playbook.Build;

/// <summary>The files of a project ⇒ C# and findings.</summary>
internal static class ProjectCompiler
{
    /// <summary>
    /// Never throws but for cancellation: an exception would reach the user as a warning that the generator failed,
    /// and nothing else.
    /// </summary>
    public static ProjectOutput Compile(
        ImmutableArray<ParsedFile> files, ProjectFacts project, ProjectPaths paths, CancellationToken cancel)
    {
        if (files.IsEmpty)
            return ProjectOutput.Empty;
        if (ProjectFindings.Obstacle(project) is { } obstacle)
            return ProjectOutput.Empty with { Findings = new ValueArray<ReportedFinding>([obstacle]) };
        try
        {
            return CompileFiles(files, project, paths, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return ProjectOutput.Empty with { Findings = new ValueArray<ReportedFinding>([Failure(failure)]) };
        }
    }

    private static ProjectOutput CompileFiles(
        ImmutableArray<ParsedFile> files, ProjectFacts project, ProjectPaths paths, CancellationToken cancel)
    {
        var known = files.Where(parsed => parsed.File.Name.Length > 0)
            .GroupBy(parsed => parsed.File.Name, StringComparer.Ordinal)
            .Select(group => group.First())
            .OrderBy(parsed => parsed.File.Name, StringComparer.Ordinal).ToImmutableArray();
        var places = known.ToDictionary(
            parsed => parsed.File.Name, parsed => paths.FromGenerated(parsed.File.Path), StringComparer.Ordinal);
        var severities = new FileSeverities(known);
        var emit = new CSharpEmitOptions
        {
            Namespace = project.Namespace,
            AddsPlaybooks = project.HasServices,
            RestartsForTables = true,
            SourcePathOf = name => places.TryGetValue(name, out var path) ? path : name,
        };
        // A first build reads all files, and does so on all processors.
        Parallel.ForEach(files, new ParallelOptions { CancellationToken = cancel }, parsed => _ = parsed.Tree);
        var compilation = Compilation.Create(
            known.Select(parsed => parsed.Tree), CompilationOptions.Default with { ForEach = OnAllProcessors });
        cancel.ThrowIfCancellationRequested();

        var blocking = ProjectFindings.Files(files);
        var versions = ProjectFindings.Versions(project);
        if (!blocking.IsEmpty)
            return Output(CSharpEmitter.EmitStandIn(compilation.BoundWorkspace, emit), [.. versions, .. blocking]);

        var options = PipelineOptions.Default with { SeveritiesOf = severities.Of, Emit = emit };
        var compiled = Pipeline.Compile(compilation, options);
        cancel.ThrowIfCancellationRequested();

        var reporter = new FindingReporter(known);
        return Output(
            compiled.Code,
            [
                .. versions,
                .. compiled.Analysis.Diagnostics.Select(found => reporter.Report(found.Diagnostic, found.Severity)),
                .. severities.Findings.Select(reporter.Report),
            ]);
    }

    private static void OnAllProcessors(int count, Action<int> work) => Parallel.For(0, count, work);

    private static ProjectOutput Output(
        ImmutableArray<EmittedFile> code, ImmutableArray<ReportedFinding> findings) => new(
        new ValueArray<GeneratedSource>([.. code.Select(file => new GeneratedSource(HintOf(file.Name), file.Text))]),
        new ValueArray<ReportedFinding>(findings));

    // Roslyn throws at a name that holds more than letters, digits and a few signs; a namespace may.
    private static string HintOf(string name) =>
        string.Concat(name.Select(sign => char.IsLetterOrDigit(sign) || sign is '.' or '_' ? sign : '_'));

    private static ReportedFinding Failure(Exception failure)
    {
        var cause = failure.GetBaseException();
        var what = $"{cause.GetType().Name}: {cause.Message}";
        var words = Diagnostic.Create("PB9001", SourceLocation.None, what, "build log");
        return new FindingReporter([]).Report(words);
    }
}
