using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Themes;

namespace Playbook.Cli.Guides;

/// <summary>Reads a theme's folder, flat and whole: what a print needs travels inside it.</summary>
internal static class ThemeFolder
{
    private const long MostBytes = 8 << 20;

    /// <summary>The folder's files; null, with a finding, where it can't be read.</summary>
    public static ThemeFiles? Read(string folder, ToolHost host, DiagnosticBag diagnostics)
    {
        var root = Path.GetFullPath(Path.Combine(host.CurrentFolder, folder));
        if (!Directory.Exists(root))
        {
            diagnostics.Add(Diagnostic.Create("PB6010", SourceLocation.None, folder, ""));
            return null;
        }

        var files = new Dictionary<string, ThemeFile>(StringComparer.Ordinal);
        try
        {
            // A link could lead out of the folder, so links are passed over.
            foreach (
                var file in new DirectoryInfo(root).EnumerateFiles()
                    .Where(file => file.LinkTarget is null && file.Length <= MostBytes))
                files[file.Name] = new ThemeFile([.. File.ReadAllBytes(file.FullName)]);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Create("PB6016", SourceLocation.None, host.Shown(root), failure.Message));
            return null;
        }

        return new ThemeFiles(host.Shown(root), files);
    }
}
