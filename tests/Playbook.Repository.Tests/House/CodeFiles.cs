using Playbook.Testing;

namespace Playbook.Repository.Tests.House;

/// <summary>The C# files of the repository, read and parsed once a run.</summary>
internal static class CodeFiles
{
    private static readonly string[] Folders = ["src", "tests", "benchmarks"];

    private static readonly Lazy<CodeFile[]> Read = new(() => [.. Folders.SelectMany(In)]);

    /// <summary>What people wrote.</summary>
    public static IReadOnlyList<CodeFile> All { get; } = [.. Read.Value.Where(file => !IsGenerated(file.Path))];

    /// <summary>What a tool of the repository wrote.</summary>
    public static IEnumerable<CodeFile> Generated => Read.Value.Where(file => IsGenerated(file.Path));

    public static IEnumerable<CodeFile> Product => All.Where(file => file.IsProduct);

    public static IEnumerable<CodeFile> Compiler => All.Where(file => file.Project == "Playbook.Compiler");

    private static IEnumerable<CodeFile> In(string folder) =>
        from path in Directory.EnumerateFiles(RepositoryFolder.PathOf(folder), "*.cs", SearchOption.AllDirectories)
        let name = Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/')
        where !name.Split('/').Any(part => part is "obj" or "bin")
        orderby name
        select new CodeFile(name, File.ReadAllText(path).ReplaceLineEndings("\n"));

    private static bool IsGenerated(string path) =>
        path.EndsWith(".g.cs", StringComparison.Ordinal) || path.Split('/').Contains("Generated");
}
