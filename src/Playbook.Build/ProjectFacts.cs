using Microsoft.CodeAnalysis.Diagnostics;

namespace Playbook.Build;

/// <summary>What the compilation of playbooks needs to know of the project.</summary>
/// <param name="Folder">The project's folder, with forward slashes and none at the end.</param>
/// <param name="Namespace">Of the emitted code.</param>
/// <param name="HasServices">Whether <c>IServiceCollection</c> is referenced.</param>
internal sealed record ProjectFacts(string Folder, string Namespace, bool HasServices)
{
    public const string ServiceCollection = "Microsoft.Extensions.DependencyInjection.IServiceCollection";

    public static ProjectFacts Read(AnalyzerConfigOptions options)
    {
        var root = Property(options, "RootNamespace");
        var named = Property(options, "PlaybookNamespace");
        var chosen = named.Length > 0 ? named : root.Length > 0 ? root + ".Playbooks" : "Playbooks";
        return new ProjectFacts(Slashes(Property(options, "MSBuildProjectDirectory")).TrimEnd('/'), chosen, false);
    }

    /// <summary>
    /// The path below the project's folder, so that builds in two folders give the same bytes; a file elsewhere keeps
    /// its name only.
    /// </summary>
    public string Relative(string path)
    {
        var slashed = Slashes(path);
        return slashed.StartsWith(Folder + "/", StringComparison.OrdinalIgnoreCase) && Folder.Length > 0
            ? slashed.Substring(Folder.Length + 1)
            : slashed.Substring(slashed.LastIndexOf('/') + 1);
    }

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";

    private static string Slashes(string path) => path.Replace('\\', '/');
}
