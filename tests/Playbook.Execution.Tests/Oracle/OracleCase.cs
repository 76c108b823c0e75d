using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Binding.Declarations;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;
using Playbook.Execution.Running;
using Playbook.Runtime.Tables;
using Playbook.Testing;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>A generated workspace in the forms that are compared: bound tree, flow graph, C#.</summary>
internal sealed class OracleCase
{
    private readonly ImmutableDictionary<string, SourceText> sources;
    private readonly FlowGraph graph;

    private OracleCase(string text, ImmutableDictionary<string, SourceText> sources, BoundWorkspace bound)
    {
        Text = text;
        Bound = bound;
        this.sources = sources;
        graph = FlowGraphBuilder.Build(bound);
        Tables = TablesBuilder.Build(graph, PlaceOf);
    }

    public string Text { get; }

    public BoundWorkspace Bound { get; }

    /// <summary>The tables as the runner has them.</summary>
    public WorkspaceTables Tables { get; }

    public FlowProgram Runner => new(graph, Tables);

    /// <param name="text">Files as <see cref="SourceFiles"/> has them.</param>
    /// <param name="errors">What the compiler says against it.</param>
    /// <returns>Null where the text has errors.</returns>
    public static OracleCase? Of(string text, out ImmutableArray<string> errors)
    {
        var files = SourceFiles.Split(text);
        var compilation = Compilation.Create(files.Select(file => SyntaxTree.ParseText(file.Text, file.Path)));
        errors =
        [
            .. compilation.GetDiagnostics()
                .Where(finding => finding.Descriptor.DefaultSeverity == DiagnosticSeverity.Error)
                .Select(finding => $"{finding.Location.Path} {finding.Code}: {finding.Words.Message}"),
        ];
        return errors.IsEmpty
            ? new OracleCase(
                text,
                files.ToImmutableDictionary(file => file.Path, file => SourceText.From(file.Text)),
                OraclePrelude.Needed(compilation.BoundWorkspace, text))
            : null;
    }

    /// <summary>
    /// The C# that the engine calls, in a namespace of its own. What only hosts see is left out, and the search for
    /// nulls: it takes a third of the time to compile and changes nothing that runs.
    /// </summary>
    public IEnumerable<string> Emit(string space) => CSharpEmitter
        .Emit(graph, Bound, path => sources.GetValueOrDefault(path), new CSharpEmitOptions { Namespace = space })
        .Where(file => file.Name.Contains(".Code.", StringComparison.Ordinal)
            || file.Name.EndsWith(".Events.g.cs", StringComparison.Ordinal))
        .Select(file => file.Text.Replace("#nullable enable", "#nullable disable", StringComparison.Ordinal));

    /// <summary>File and line.</summary>
    public string PlaceOf(SourceLocation location) => sources.TryGetValue(location.Path, out var source)
        ? $"{location.Path}:{source.GetLinePosition(location.Span.Start).Line + 1}" : "";
}
