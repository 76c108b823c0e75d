using System.Collections.Immutable;
using Playbook.Compiler.Binding;
using Playbook.Compiler.Flow;
using Playbook.Compiler.Flow.Lowering;
using Playbook.Compiler.Syntax;
using Playbook.Testing;
using Shouldly;

namespace Playbook.Compiler.Tests.Flow;

/// <summary>Flow graphs of workspaces without findings.</summary>
internal static class Graphs
{
    public static ImmutableArray<SourceFile> Sample { get; } =
        [Read("workspace.playbook"), Read("warm-inbound.playbook")];

    public static FlowGraph Of(string text) => Of(SourceFiles.Split(text));

    public static FlowGraph Of(IEnumerable<SourceFile> files)
    {
        var compilation = Compilation.Create(files.Select(file => SyntaxTree.ParseText(file.Text, file.Path)));
        compilation.GetDiagnostics().ShouldBeEmpty();
        return FlowGraphBuilder.Build(compilation.BoundWorkspace);
    }

    private static SourceFile Read(string name) =>
        new(name, File.ReadAllText(RepositoryFolder.PathOf("playbooks", name)));
}
