using System.Collections.Immutable;
using Playbook.Compiler;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;
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
        var trees = sources.Select(source => SyntaxTree.ParseText(source.Value.Text ?? "", source.Key)).ToArray();
        cancel.ThrowIfCancellationRequested();

        var analysis = Pipeline.Analyze(Compilation.Create(trees), PipelineOptions.Default);
        cancel.ThrowIfCancellationRequested();

        var texts = trees.ToDictionary(tree => tree.Path, tree => tree.Text, StringComparer.Ordinal);
        var findings = new FindingReporter(sources, texts).Report(analysis.Diagnostics);
        var options = new CSharpEmitOptions { Namespace = project.Namespace, AddsPlaybooks = project.HasServices };
        var code = analysis.Flow is { } flow
            ? CSharpEmitter.Emit(flow, path => texts.TryGetValue(path, out var text) ? text : null, options)
                .Select(file => new GeneratedSource(file.Name, file.Text))
            : [StubSource.For(project.Namespace)];
        return new ProjectOutput(
            new ValueArray<GeneratedSource>([.. code]), new ValueArray<ReportedFinding>(findings));
    }

    private static ReportedFinding Failure(Exception failure)
    {
        var words = Diagnostic.Create("PB9001", SourceLocation.None, $"{failure.GetType().Name}: {failure.Message}", "build log");
        return new ReportedFinding(
            "PB9001", words.Words.Title, words.Words.Message, "build", RoslynSeverity.Error, "", default, default);
    }
}
