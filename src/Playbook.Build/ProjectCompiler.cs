using System.Collections.Immutable;
using Playbook.Compiler;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using RoslynSeverity = Microsoft.CodeAnalysis.DiagnosticSeverity;

namespace Playbook.Build;

/// <summary>The files of a project ⇒ C# and findings.</summary>
internal static class ProjectCompiler
{
    /// <summary>
    /// Never throws but for cancellation: an exception would reach the user as a warning that the generator failed,
    /// and nothing else.
    /// </summary>
    public static ProjectOutput Compile(
        ImmutableArray<PlaybookFile> files, ProjectFacts project, CancellationToken cancel)
    {
        if (files.IsEmpty)
            return new ProjectOutput(default, default);
        try
        {
            return CompileFiles(files, project, cancel);
        }
        catch (Exception failure) when (failure is not OperationCanceledException)
        {
            return new ProjectOutput(default, new ValueArray<ReportedFinding>([Failure(failure)]));
        }
    }

    private static ProjectOutput CompileFiles(
        ImmutableArray<PlaybookFile> files, ProjectFacts project, CancellationToken cancel)
    {
        var sources = files
            .GroupBy(file => project.Relative(file.Path), StringComparer.Ordinal)
            .OrderBy(group => group.Key, StringComparer.Ordinal)
            .ToDictionary(group => group.Key, group => group.First(), StringComparer.Ordinal);
        var severities = new FileSeverities(sources);
        cancel.ThrowIfCancellationRequested();

        var compiled = Pipeline.Compile(
            sources.Select(source => new KeyValuePair<string, string>(source.Key, source.Value.Text ?? "")),
            PipelineOptions.Default with
            {
                SeveritiesOf = severities.Of,
                Emit = new CSharpEmitOptions { Namespace = project.Namespace, AddsPlaybooks = project.HasServices },
            });
        cancel.ThrowIfCancellationRequested();

        var texts = compiled.Analysis.Compilation.SyntaxTrees
            .ToDictionary(tree => tree.Path, tree => tree.Text, StringComparer.Ordinal);
        var reporter = new FindingReporter(sources, texts);
        var findings = compiled.Analysis.Diagnostics
            .Select(reported => reporter.Report(reported.Diagnostic, reported.Severity))
            .Concat(severities.Findings.Select(found => reporter.Report(found, found.Descriptor.DefaultSeverity)));
        var code = compiled.Analysis.Flow is null
            ? [StubSource.For(project.Namespace)]
            : compiled.Code.Select(file => new GeneratedSource(file.Name, file.Text));
        return new ProjectOutput(
            new ValueArray<GeneratedSource>([.. code]), new ValueArray<ReportedFinding>([.. findings]));
    }

    private static ReportedFinding Failure(Exception failure)
    {
        var what = $"{failure.GetType().Name}: {failure.Message}";
        var words = Diagnostic.Create("PB9001", SourceLocation.None, what, "build log");
        return new ReportedFinding(
            "PB9001", words.Words.Title, words.Words.Message, "build", RoslynSeverity.Error, "", default, default);
    }
}
