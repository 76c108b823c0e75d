using Microsoft.CodeAnalysis.Diagnostics;

namespace Playbook.Build;

/// <summary>The project's properties, as far as the package makes them visible to the compiler.</summary>
internal static class BuildProperties
{
    /// <summary>Empty where the project does not have it.</summary>
    public static string Property(this AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value : "";
}
