using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;
using Playbook.Execution.Compiling;
using Playbook.Execution.Running;
using Playbook.Runtime.Tables;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Execution.Tests.Emit;

/// <summary>
/// A workspace in both forms: the graph that the runner walks, and the C# that was emitted and loaded.
/// </summary>
internal sealed class EmittedWorkspace : IDisposable
{
    private readonly Dictionary<string, SourceText> sources;

    public EmittedWorkspace(IEnumerable<SourceFile> files, bool ignoresFindings = false)
    {
        var texts = files.ToImmutableArray();
        sources = texts.ToDictionary(file => file.Path, file => SourceText.From(file.Text), StringComparer.Ordinal);
        var compilation = Compilation.Create(texts.Select(file => SyntaxTree.ParseText(file.Text, file.Path)));
        if (!ignoresFindings)
            compilation.GetDiagnostics().ShouldBeEmpty();
        Bound = compilation.BoundWorkspace;
        Graph = FlowGraphBuilder.Build(Bound);
        Files = CSharpEmitter.Emit(Graph, Bound, path => sources.GetValueOrDefault(path));
        Loaded = WorkspaceCompiler.Load(Files, "Emitted");
        Tables = TablesBuilder.Build(Graph, PlaceOf);
    }

    public BoundWorkspace Bound { get; }

    public FlowGraph Graph { get; }

    public ImmutableArray<EmittedFile> Files { get; }

    public LoadedWorkspace Loaded { get; }

    /// <summary>The tables as the runner has them.</summary>
    public WorkspaceTables Tables { get; }

    public FlowProgram Runner => new(Graph, Tables);

    public static EmittedWorkspace Of(string texts, bool ignoresFindings = false) =>
        new(SourceFiles.Split(texts), ignoresFindings);

    /// <summary>The files of a folder under the repository's root.</summary>
    public static EmittedWorkspace OfFolder(params string[] files) => new(files.Select(file =>
        new SourceFile(Path.GetFileName(file), File.ReadAllText(Path.Combine(RepositoryFolder.Root, file)))));

    public void Dispose() => Loaded.Dispose();

    private string PlaceOf(Compiler.Diagnostics.SourceLocation location) =>
        sources.TryGetValue(location.Path, out var source)
            ? $"{location.Path}:{source.GetLinePosition(location.Span.Start).Line + 1}"
            : "";
}
