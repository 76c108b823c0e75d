namespace Playbook.Testing;

/// <summary>Where the repository lies on the machine that runs the tests.</summary>
public static class RepositoryFolder
{
    // What a build with mapped source paths puts in the place of the root.
    private const string MappedRoot = "/_/";

    public static string Root { get; } = FindRoot();

    public static string PathOf(params string[] parts) => Path.Combine([Root, .. parts]);

    /// <summary>The folder of a source file, given the path that the compiler recorded for it.</summary>
    public static string FolderOfSource(string callerFilePath)
    {
        var path = callerFilePath.StartsWith(MappedRoot, StringComparison.Ordinal)
            ? PathOf(callerFilePath[MappedRoot.Length..])
            : callerFilePath;
        return Path.GetDirectoryName(path)
            ?? throw new ArgumentException($"{callerFilePath} names no folder.", nameof(callerFilePath));
    }

    private static string FindRoot()
    {
        for (var folder = new DirectoryInfo(AppContext.BaseDirectory); folder is not null; folder = folder.Parent)
        {
            if (File.Exists(Path.Combine(folder.FullName, "Playbook.sln")))
                return folder.FullName;
        }
        throw new InvalidOperationException($"No folder above {AppContext.BaseDirectory} holds Playbook.sln.");
    }
}
