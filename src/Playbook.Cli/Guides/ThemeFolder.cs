using Playbook.Compiler.Diagnostics;
using Playbook.Guides.Themes;

namespace Playbook.Cli.Guides;

/// <summary>
/// Reads a theme's folder, flat and whole: what a print needs travels inside it. What is left out is named, so that
/// the theme can say what it would have used.
/// </summary>
internal sealed class ThemeFolder
{
    private const long MostBytes = 8 << 20;

    private readonly string _root;
    private readonly Dictionary<string, ThemeFile> _files = new(StringComparer.Ordinal);
    private readonly Dictionary<string, string> _unread = new(StringComparer.Ordinal);

    private ThemeFolder(string root) => _root = root;

    /// <summary>The folder's files; null, with a finding, where it can't be read.</summary>
    public static ThemeFiles? Read(string folder, ToolHost host, DiagnosticBag diagnostics)
    {
        var root = Path.GetFullPath(Path.Combine(host.CurrentFolder, folder));
        if (!Directory.Exists(root))
        {
            diagnostics.Add(File.Exists(root)
                ? Diagnostic.Create("PB6016", SourceLocation.None, folder, "It is a file; name the folder around it.")
                : Diagnostic.Create("PB6010", SourceLocation.None, folder, ""));
            return null;
        }

        var read = new ThemeFolder(root);
        try
        {
            foreach (var entry in new DirectoryInfo(root).EnumerateFileSystemInfos())
                read.Add(entry);
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Diagnostic.Create("PB6016", SourceLocation.None, host.Shown(root), failure.Message));
            return null;
        }

        return new ThemeFiles(host.Shown(root), read._files) { Unread = read._unread };
    }

    private void Add(FileSystemInfo entry)
    {
        if (entry is not FileInfo file)
        {
            // A hidden folder belongs to a tool, and a linked one to somebody else.
            if (entry is DirectoryInfo { LinkTarget: null } inner && !inner.Name.StartsWith('.'))
                AddUnread(inner);
            return;
        }

        if (Target(file) is { } target)
            Add(file.Name, target);
    }

    private void Add(string name, FileInfo file)
    {
        if (file.Length > MostBytes)
            _unread[name] = $"a file of {Math.Ceiling(file.Length / (double)(1 << 20))} MB";
        else
            _files[name] = new ThemeFile([.. File.ReadAllBytes(file.FullName)]);
    }

    private void AddUnread(DirectoryInfo folder)
    {
        foreach (var file in folder.EnumerateFiles())
            _unread[$"{folder.Name}/{file.Name}"] = "a file in a folder inside it";
    }

    /// <summary>The file, or the one beside it that a link leads to; null for a link that leads elsewhere.</summary>
    private FileInfo? Target(FileInfo file)
    {
        if (file.LinkTarget is null)
            return file;
        if (file.ResolveLinkTarget(returnFinalTarget: true) is not FileInfo { Exists: true } target)
            _unread[file.Name] = "a link to nothing";
        else if (Path.GetDirectoryName(target.FullName) == _root && target.LinkTarget is null)
            return target;
        else
            _unread[file.Name] = "a link that leads out of it";
        return null;
    }
}
