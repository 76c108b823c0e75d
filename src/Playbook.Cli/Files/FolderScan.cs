using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Files;

/// <summary>Finds the source files of a folder, and keeps inside of it: links are not a way out.</summary>
internal sealed class FolderScan(ToolHost host, string root, DiagnosticBag diagnostics)
{
    private static readonly string[] PassedOver = ["bin", "obj", "node_modules"];

    private readonly string _realRoot = RealPath(root);

    /// <summary>Full paths in ordinal order.</summary>
    public IReadOnlyList<string> Run()
    {
        var found = new List<string>();
        var folders = new Stack<string>([root]);
        while (folders.Count > 0)
            Scan(folders.Pop(), found, folders);
        found.Sort(StringComparer.Ordinal);
        return found;
    }

    private void Scan(string folder, List<string> found, Stack<string> folders)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(folder).EnumerateFileSystemInfos())
            {
                if (entry is DirectoryInfo)
                    Enter(entry, folders);
                else if (entry.Name.EndsWith(Workspace.Extension, StringComparison.Ordinal) && LiesInside(entry))
                    found.Add(entry.FullName);
            }
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var shown = host.Shown(folder);
            diagnostics.Add(Diagnostic.Create("PB6016", new SourceLocation(shown, default), shown, failure.Message));
        }
    }

    // What a linked folder inside the workspace holds is found under its own name; one outside is not ours to read.
    private static void Enter(FileSystemInfo folder, Stack<string> folders)
    {
        if (folder.LinkTarget is null && !folder.Name.StartsWith('.') && !PassedOver.Contains(folder.Name))
            folders.Push(folder.FullName);
    }

    private bool LiesInside(FileSystemInfo file)
    {
        if (file.LinkTarget is null)
            return true;
        var target = file.ResolveLinkTarget(returnFinalTarget: true);
        var isInside = target is not null
            && RealPath(target.FullName).StartsWith(_realRoot.TrimEnd('/') + '/', StringComparison.Ordinal);
        if (!isInside)
        {
            var shown = host.Shown(file.FullName);
            diagnostics.Add(Diagnostic.Create(
                "PB6014", new SourceLocation(shown, default), shown, target?.FullName ?? file.LinkTarget));
        }
        return isInside && target is { Exists: true };
    }

    // The path with every link on the way resolved, as far as it exists.
    private static string RealPath(string path)
    {
        var parent = Path.GetDirectoryName(path);
        if (parent is null)
            return path;
        var here = Path.Combine(RealPath(parent), Path.GetFileName(path));
        FileSystemInfo entry = Directory.Exists(here) ? new DirectoryInfo(here) : new FileInfo(here);
        return entry.LinkTarget is null ? here : entry.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? here;
    }
}
