using System.Collections.Immutable;

namespace Playbook.Cli.Files;

/// <summary>The files that belong together, and those of them that the command named.</summary>
/// <param name="Root">The folder; full path.</param>
/// <param name="Files">All files of the workspace in the order of their paths.</param>
/// <param name="Named">The paths whose findings are wanted: those under the command's arguments.</param>
internal sealed record Workspace(string Root, ImmutableArray<PlaybookFile> Files, HashSet<string> Named)
{
    private readonly Lazy<Dictionary<string, string>> _places =
        new(() => Files.ToDictionary(file => file.Path, file => file.FullPath, StringComparer.Ordinal));

    /// <summary>The name of the file that makes a folder a workspace.</summary>
    public const string FileName = "workspace.playbook";

    public const string Extension = ".playbook";

    /// <summary>The paths and texts of the files, as the compiler takes them.</summary>
    public IEnumerable<KeyValuePair<string, string>> Sources
    {
        get
        {
            foreach (var file in Files)
                yield return KeyValuePair.Create(file.Path, file.Text);
        }
    }

    /// <summary>Where a file lies: a build may have given it another place in the workspace.</summary>
    public string FullPathOf(string path) =>
        _places.Value.GetValueOrDefault(path) ?? Path.GetFullPath(Path.Combine(Root, path));
}
