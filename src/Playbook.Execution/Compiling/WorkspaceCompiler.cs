using System.Collections.Immutable;
using System.Runtime.Loader;
using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Emit;
using Microsoft.CodeAnalysis.Text;
using Playbook.Compiler.Emit;

namespace Playbook.Execution.Compiling;

/// <summary>
/// Emitted C# ⇒ an assembly. It can refer to nothing but the base library's few parts and Playbook.Runtime, so
/// whatever an author wrote reaches no files, processes or network.
/// </summary>
public static class WorkspaceCompiler
{
    /// <summary>All that the emitted code may refer to, by simple name.</summary>
    public static ImmutableArray<string> Allowed { get; } =
        ["Playbook.Runtime", "System.Private.CoreLib", "System.Runtime", "System.Collections.Immutable"];

    private static readonly Lazy<ImmutableArray<MetadataReference>> References = new(() =>
        [.. Allowed.Select(name => MetadataReference.CreateFromFile(PathOf(name)))]);

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary,
        optimizationLevel: OptimizationLevel.Release,
        deterministic: true,
        concurrentBuild: true);

    /// <summary>The same files give the same bytes.</summary>
    /// <param name="files">What the emitter wrote.</param>
    /// <param name="name">The assembly's name.</param>
    /// <exception cref="EmittedCodeException">The C# does not compile, which is our own failure.</exception>
    public static ImmutableArray<byte> Compile(ImmutableArray<EmittedFile> files, string name)
    {
        var trees = new SyntaxTree[files.Length];
        Parallel.For(0, files.Length, index => trees[index] = CSharpSyntaxTree.ParseText(
            SourceText.From(files[index].Text, Encoding.UTF8), Parsing, files[index].Name));
        var compilation = CSharpCompilation.Create(name, trees, References.Value, Options);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(
            assembly, options: new EmitOptions(debugInformationFormat: DebugInformationFormat.Embedded));
        if (!result.Success)
        {
            throw new EmittedCodeException(
                [.. result.Diagnostics.Where(item => item.Severity == DiagnosticSeverity.Error)
                    .Select(item => item.ToString())]);
        }

        return [.. assembly.ToArray()];
    }

    /// <summary>
    /// Compiles and loads; the assembly goes when the loaded workspace is disposed of and nobody holds it.
    /// </summary>
    /// <exception cref="EmittedCodeException">The C# does not compile, which is our own failure.</exception>
    public static LoadedWorkspace Load(ImmutableArray<EmittedFile> files, string name)
    {
        var context = new AssemblyLoadContext(name, isCollectible: true);
        using var image = new MemoryStream([.. Compile(files, name)]);
        return new LoadedWorkspace(context, context.LoadFromStream(image));
    }

    private static string PathOf(string name) =>
        name == "Playbook.Runtime"
            ? typeof(Runtime.Input).Assembly.Location
            : Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "", name + ".dll");
}
