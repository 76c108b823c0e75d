using Playbook.Cli.Files;
using Playbook.Cli.Settings;

namespace Playbook.Cli;

/// <summary>Does something again whenever a file changes that it depends on.</summary>
internal static class Watch
{
    /// <summary>Programs save in several steps; what follows within this time belongs to the same save.</summary>
    private static readonly TimeSpan Quiet = TimeSpan.FromMilliseconds(150);

    /// <returns>The exit code of the last time.</returns>
    public static int Run(ToolHost host, IReadOnlyCollection<string> paths, Func<int> once)
    {
        using var changed = new AutoResetEvent(initialState: false);
        var watchers = FoldersOf(host, paths).Select(folder => Start(folder, changed)).ToArray();
        try
        {
            while (true)
            {
                var code = once();
                host.Error.WriteLine("Waiting for a change; Ctrl+C ends.");
                if (WaitHandle.WaitAny([changed, host.Stop.WaitHandle]) == 1)
                    return code;
                while (changed.WaitOne(Quiet))
                {
                }
            }
        }
        finally
        {
            Array.ForEach(watchers, watcher => watcher.Dispose());
        }
    }

    private static IEnumerable<string> FoldersOf(ToolHost host, IReadOnlyCollection<string> paths)
    {
        var full = (paths.Count == 0 ? ["."] : paths)
            .Select(path => Path.GetFullPath(Path.Combine(host.CurrentFolder, path)));
        return full.Select(path => Directory.Exists(path) ? path : Path.GetDirectoryName(path))
            .OfType<string>().Where(Directory.Exists).Distinct();
    }

    private static FileSystemWatcher Start(string folder, AutoResetEvent changed)
    {
        var watcher = new FileSystemWatcher(folder) { IncludeSubdirectories = true };
        watcher.Changed += (_, change) => Note(change);
        watcher.Created += (_, change) => Note(change);
        watcher.Deleted += (_, change) => Note(change);
        watcher.Renamed += (_, change) => Note(change);
        watcher.EnableRaisingEvents = true;
        return watcher;

        void Note(FileSystemEventArgs change)
        {
            var name = Path.GetFileName(change.FullPath);
            if (name.EndsWith(Workspace.Extension, StringComparison.Ordinal) || name == EditorConfigFile.Name)
                changed.Set();
        }
    }
}
