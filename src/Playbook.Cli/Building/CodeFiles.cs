using System.Collections.Immutable;
using System.Text;
using Playbook.Cli.Files;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Emit;
using Playbook.Compiler.Flow;

namespace Playbook.Cli.Building;

/// <summary>The C# of a workspace, and where it goes.</summary>
internal static class CodeFiles
{
    public static ImmutableArray<EmittedFile> Emit(FlowGraph graph, LoadedWorkspace loaded)
    {
        var texts = loaded.Analysis.Compilation.SyntaxTrees.ToDictionary(tree => tree.Path, tree => tree.Text);
        var workspace = loaded.Analysis.Compilation.BoundWorkspace;
        return CSharpEmitter.Emit(graph, workspace, path => texts.GetValueOrDefault(path));
    }

    /// <summary>The name of the assembly: the namespace of the files.</summary>
    public static string AssemblyName(ImmutableArray<EmittedFile> files) =>
        files[0].Name[..files[0].Name.IndexOf('.', files[0].Name.IndexOf('.', StringComparison.Ordinal) + 1)];

    public static bool Write(BuildFolder folder, ImmutableArray<EmittedFile> files, DiagnosticBag diagnostics) =>
        files.All(file => folder.Write(
            Path.Combine("code", file.Name), Encoding.UTF8.GetBytes(file.Text), diagnostics));
}
