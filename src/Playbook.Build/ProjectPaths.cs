using Microsoft.CodeAnalysis.Diagnostics;

namespace Playbook.Build;

/// <summary>Where the project lies, and from where the compiler reads the paths of <c>#line</c>.</summary>
/// <param name="Folder">The project's folder, with forward slashes and none at the end.</param>
/// <param name="GeneratedFolder">The folder in which the compiler places what this generator writes.</param>
internal sealed record ProjectPaths(string Folder, string GeneratedFolder)
{
    // As Roslyn lays out generated files: by the generator's assembly and type.
    private const string Own = "Playbook.Build/Playbook.Build." + nameof(PlaybookGenerator);

    public static ProjectPaths Read(AnalyzerConfigOptions options)
    {
        var folder = options.Path("build_property.PlaybookProjectFolder").TrimEnd('/');
        var generated = options.Path("build_property.PlaybookGeneratedFolder").TrimEnd('/');
        var whole = IsRooted(generated) ? generated : folder + "/" + generated;
        return new ProjectPaths(folder, whole.TrimEnd('/') + "/" + Own);
    }

    /// <summary>The path below the project's folder; empty for a file elsewhere.</summary>
    public string NameOf(string path)
    {
        var slashed = Whole(path);
        return Folder.Length > 0 && slashed.StartsWith(Folder + "/", StringComparison.OrdinalIgnoreCase)
            ? slashed.Substring(Folder.Length + 1)
            : "";
    }

    /// <summary>
    /// The way from the generated files to a file. Never from the root, so that builds in two folders give the same
    /// bytes; only a file on another drive has no other name.
    /// </summary>
    public string FromGenerated(string path)
    {
        var (from, to) = (GeneratedFolder.Split('/'), Whole(path).Split('/'));
        var shared = 0;
        while (shared < from.Length && shared < to.Length - 1 && from[shared] == to[shared])
            shared++;
        return shared == 0
            ? path
            : string.Concat(Enumerable.Repeat("../", from.Length - shared)) + string.Join("/", to.Skip(shared));
    }

    /// <summary>
    /// The shortest way to say a path: the compiler hands over <c>/app/../shared/a.playbook</c> as the project writes
    /// it, and that lies not in <c>/app</c>.
    /// </summary>
    public static string Whole(string path)
    {
        var parts = new List<string>();
        foreach (var part in path.Replace('\\', '/').Split('/'))
        {
            if (part == ".." && parts.Count > 1)
                parts.RemoveAt(parts.Count - 1);
            else if (part is not ("." or ".."))
                parts.Add(part);
        }

        return string.Join("/", parts);
    }

    private static bool IsRooted(string path) =>
        path.StartsWith("/", StringComparison.Ordinal) || (path.Length > 1 && path[1] == ':');
}
