using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Playbook.Build;

/// <summary>What the compilation of playbooks needs to know of the project.</summary>
/// <param name="Namespace">Of the emitted code; what the project says where that is no namespace.</param>
/// <param name="HasServices">Whether services can be registered.</param>
/// <param name="Language">The version of C#.</param>
/// <param name="Runtime">The version of the run time; empty where it is not referenced.</param>
/// <param name="Others">References that were compiled with another version of the run time, with that version.</param>
internal sealed record ProjectFacts(
    string Namespace, bool HasServices, LanguageVersion Language, string Runtime, ValueArray<OtherBuild> Others)
{
    public const string RuntimeName = "Playbook.Runtime";

    private const string Registration =
        "Microsoft.Extensions.DependencyInjection.Extensions.ServiceCollectionDescriptorExtensions";

    public static ProjectFacts Read(AnalyzerConfigOptions options, Compilation compilation)
    {
        var root = options.Property("RootNamespace");
        var named = options.Property("PlaybookNamespace");
        var chosen = named.Length > 0 ? named : root.Length > 0 ? root + ".Playbooks" : "Playbooks";
        var assemblies = compilation.SourceModule.ReferencedAssemblySymbols;
        var runtime = assemblies.FirstOrDefault(item => item.Name == RuntimeName);
        return new ProjectFacts(
            named.Length > 0 && !NamespaceName.IsValid(named) ? named : NamespaceName.From(chosen),
            compilation.GetTypeByMetadataName(Registration) is not null,
            (compilation as CSharpCompilation)?.LanguageVersion ?? LanguageVersion.Latest,
            runtime is null ? "" : ThreeParts(runtime.Identity.Version),
            new ValueArray<OtherBuild>([.. assemblies.SelectMany(OtherBuilds)]));
    }

    /// <summary>Major, minor and build: what packages are called by.</summary>
    public static string ThreeParts(Version version) => version.ToString(fieldCount: 3);

    private static IEnumerable<OtherBuild> OtherBuilds(IAssemblySymbol assembly) =>
        from module in assembly.Modules
        from used in module.ReferencedAssemblies
        where used.Name == RuntimeName && ThreeParts(used.Version) != OwnVersion
        select new OtherBuild(assembly.Name, ThreeParts(used.Version));

    /// <summary>This package's version.</summary>
    public static string OwnVersion { get; } = ThreeParts(typeof(ProjectFacts).Assembly.GetName().Version);
}
