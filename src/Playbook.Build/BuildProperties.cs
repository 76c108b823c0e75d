using System.Text;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Playbook.Build;

/// <summary>The project's properties, as far as the package makes them visible to the compiler.</summary>
internal static class BuildProperties
{
    /// <summary>Empty where the project does not have it.</summary>
    public static string Property(this AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";

    /// <summary>A path as the package's targets encode it; empty where none is given.</summary>
    public static string Path(this AnalyzerConfigOptions options, string key) =>
        options.TryGetValue(key, out var value)
            ? Encoding.UTF8.GetString(Convert.FromBase64String(value)).Replace('\\', '/')
            : "";
}
