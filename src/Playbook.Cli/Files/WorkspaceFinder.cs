using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Files;

/// <summary>From what a command names to workspaces with their texts.</summary>
internal sealed class WorkspaceFinder(ToolHost host, DiagnosticBag diagnostics)
{
    /// <summary>
    /// Each argument is a file or a folder. The workspace is the nearest folder upward that holds
    /// <c>workspace.playbook</c>; without one, the folder named, or the file alone.
    /// </summary>
    public ImmutableArray<Workspace> Find(IReadOnlyCollection<string> arguments)
    {
        var named = (arguments.Count == 0 ? ["."] : arguments).Select(Locate).OfType<NamedInput>().ToArray();
        return [.. named.GroupBy(input => input.Root, StringComparer.Ordinal).Select(Load).OfType<Workspace>()];
    }

    private NamedInput? Locate(string argument)
    {
        var full = Path.GetFullPath(Path.Combine(host.CurrentFolder, argument));
        if (Directory.Exists(full))
            return new NamedInput(full, RootAbove(full) ?? full, IsFolder: true);
        if (!File.Exists(full))
        {
            diagnostics.Add(Diagnostic.Create(
                "PB6010", SourceLocation.None, argument, Suggestions.DidYouMean(Neighbour(full, argument))));
            return null;
        }
        if (!full.EndsWith(Workspace.Extension, StringComparison.Ordinal))
        {
            diagnostics.Add(Diagnostic.Create("PB6015", SourceLocation.None, argument));
            return null;
        }
        return new NamedInput(full, RootAbove(Path.GetDirectoryName(full)) ?? full, IsFolder: false);
    }

    // What lies in the same folder and is written nearly like that.
    private static string? Neighbour(string full, string argument)
    {
        var folder = Path.GetDirectoryName(full);
        if (!Directory.Exists(folder))
            return null;
        var names = Directory.EnumerateFileSystemEntries(folder).Select(entry => Path.GetFileName(entry));
        return Suggestions.Closest(Path.GetFileName(full), names) is { } name
            ? Path.Combine(Path.GetDirectoryName(argument) ?? "", name)
            : null;
    }

    private static string? RootAbove(string? folder)
    {
        for (; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, Workspace.FileName)))
                return folder;
        }
        return null;
    }

    private Workspace? Load(IGrouping<string, NamedInput> inputs)
    {
        var isFileAlone = File.Exists(inputs.Key);
        var root = isFileAlone ? Path.GetDirectoryName(inputs.Key) ?? inputs.Key : inputs.Key;
        var paths = isFileAlone ? [inputs.Key] : new FolderScan(host, root, diagnostics).Run();
        if (paths.Count == 0)
        {
            diagnostics.Add(Diagnostic.Create("PB6011", SourceLocation.None, host.Shown(root)));
            return null;
        }
        var files = ImmutableArray.CreateBuilder<PlaybookFile>();
        foreach (var path in paths)
        {
            if (PlaybookFileReader.Read(path, host.Shown(path), diagnostics) is { } text)
                files.Add(new PlaybookFile(Path.GetRelativePath(root, path).Replace('\\', '/'), path, text));
        }
        var wanted = files.Where(file => inputs.Any(input => input.Covers(file.FullPath))).Select(file => file.Path);
        return new Workspace(root, files.ToImmutable(), [.. wanted]);
    }

    /// <param name="Path">The file or folder; full path.</param>
    /// <param name="Root">Its workspace's folder; the file itself where it stands alone.</param>
    private sealed record NamedInput(string Path, string Root, bool IsFolder)
    {
        public bool Covers(string file) => IsFolder
            ? file.StartsWith(Path.TrimEnd('/') + '/', StringComparison.Ordinal)
            : file == Path;
    }
}
