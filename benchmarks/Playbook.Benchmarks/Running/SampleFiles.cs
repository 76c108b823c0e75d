namespace Playbook.Benchmarks.Running;

/// <summary>The sample workspace of the repository, path and text.</summary>
internal static class SampleFiles
{
    public static IEnumerable<KeyValuePair<string, string>> Read()
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "Playbook.sln")))
            folder = folder.Parent;
        var playbooks = Path.Combine(
            folder?.FullName ?? throw new DirectoryNotFoundException("Run the benchmarks inside the repository."),
            "playbooks");
        return from name in new[] { "workspace.playbook", "warm-inbound.playbook" }
               select KeyValuePair.Create(name, File.ReadAllText(Path.Combine(playbooks, name)));
    }
}
