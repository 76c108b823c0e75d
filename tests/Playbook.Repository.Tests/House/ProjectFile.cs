using System.Collections.Immutable;
using System.Xml.Linq;
using Playbook.Testing;

namespace Playbook.Repository.Tests.House;

/// <summary>What a project says about what it uses.</summary>
internal sealed record ProjectFile(string Path, ImmutableArray<string> Projects, ImmutableArray<string> Packages)
{
    public string Name => System.IO.Path.GetFileNameWithoutExtension(Path);

    public static ImmutableArray<ProjectFile> All { get; } =
    [
        .. from path in Directory.EnumerateFiles(RepositoryFolder.Root, "*.csproj", SearchOption.AllDirectories)
           let name = System.IO.Path.GetRelativePath(RepositoryFolder.Root, path).Replace('\\', '/')
           where name.Split('/')[0] is "src" or "tests" or "benchmarks"
           where !name.Split('/').Contains("obj") && !name.Split('/').Contains("bin")
           // Samples are consumers' projects: they know nothing of this repository's rules for projects.
           where !name.Split('/').Contains("Samples")
           orderby name
           select Read(name, XDocument.Load(path)),
    ];

    private static ProjectFile Read(string path, XDocument document) => new(
        path,
        [.. Includes(document, "ProjectReference").Select(include => include.Replace('\\', '/').Split('/')[^1][..^7])],
        [.. Includes(document, "PackageReference")]);

    private static IEnumerable<string> Includes(XDocument document, string element) =>
        from node in document.Descendants(element)
        where node.Attribute("ReferenceOutputAssembly")?.Value != "false"
        let name = node.Attribute("Include")?.Value ?? ""
        where name.Length > 0
        select name;
}
