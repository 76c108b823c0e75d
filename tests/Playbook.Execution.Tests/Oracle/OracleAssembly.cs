using System.Runtime.Loader;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Playbook.Execution.Compiling;
using Playbook.Runtime.Engine;
using Shouldly;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The C# of many workspaces in one assembly: a compilation for each would take far too long.</summary>
internal sealed class OracleAssembly : IDisposable
{
    private static readonly MetadataReference[] References =
        [.. WorkspaceCompiler.Allowed.Select(name => MetadataReference.CreateFromFile(PathOf(name)))];

    private static readonly CSharpParseOptions Parsing = new(LanguageVersion.Latest, DocumentationMode.None);

    private static readonly CSharpCompilationOptions Options = new(
        OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, concurrentBuild: false);

    private readonly AssemblyLoadContext context = new("generated", isCollectible: true);

    public OracleAssembly(IReadOnlyList<OracleCase> cases)
    {
        var trees = cases.SelectMany((item, at) => item.Emit($"W{at}"))
            .Select(file => CSharpSyntaxTree.ParseText(file, Parsing));
        using var image = new MemoryStream();
        var result = CSharpCompilation.Create("Generated", trees, References, Options).Emit(image);
        if (!result.Success)
        {
            throw new ShouldAssertException(string.Join('\n', result.Diagnostics
                .Where(item => item.Severity == DiagnosticSeverity.Error).Take(10)));
        }

        image.Position = 0;
        var assembly = context.LoadFromStream(image);
        Programs =
        [
            .. Enumerable.Range(0, cases.Count).Select(at =>
                assembly.GetType($"W{at}.Code.WorkspaceProgram") is { } type
                && Activator.CreateInstance(type) is IWorkspaceProgram program
                    ? new OracleProgram(program)
                    : throw new InvalidOperationException($"workspace {at} has no program")),
        ];
    }

    /// <summary>In the order of the cases.</summary>
    public IReadOnlyList<OracleProgram> Programs { get; }

    public void Dispose() => context.Unload();

    private static string PathOf(string name) => name == "Playbook.Runtime"
        ? typeof(Runtime.Input).Assembly.Location
        : Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location) ?? "", name + ".dll");
}
