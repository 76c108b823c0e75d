using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Files;

/// <summary>
/// The playbooks that a project's build hands to its compiler: those and no others are the workspace of the project.
/// </summary>
/// <param name="host">The machine; the project's folder is the current one.</param>
/// <param name="diagnostics">Gets what the compiler says of files that can't take part, in its words.</param>
internal sealed class BuildFiles(ToolHost host, DiagnosticBag diagnostics)
{
    /// <summary>
    /// The workspace of a list; none comes back where there is nothing to check, or where a file can't take part: all
    /// else would be noise.
    /// </summary>
    public ImmutableArray<Workspace> Find(ProjectList list)
    {
        var before = diagnostics.Count;
        var files = list.Files.Select(row => File(row.Path, row.Link)).OfType<PlaybookFile>()
            .DistinctBy(file => file.FullPath, StringComparer.Ordinal)
            .OrderBy(file => file.Path, StringComparer.Ordinal).ToImmutableArray();
        foreach (var place in files.GroupBy(file => file.Path, StringComparer.Ordinal))
        {
            var first = place.First().FullPath;
            diagnostics.AddRange(place.Skip(1).Select(other => Diagnostic.Create(
                "PB6076", Start(host.Shown(other.FullPath)), first, other.FullPath, place.Key)));
        }

        return diagnostics.Count > before || files.IsEmpty
            ? []
            : [new Workspace(host.CurrentFolder, files, [.. files.Select(file => file.Path)])];
    }

    private PlaybookFile? File(string path, string link)
    {
        var shown = host.Shown(path);
        var name = link.Length > 0 ? link.Replace('\\', '/') : shown;
        if (link.Length == 0 && (Path.IsPathRooted(shown) || shown.StartsWith("../", StringComparison.Ordinal)))
        {
            diagnostics.Add(Diagnostic.Create("PB6065", Start(shown), path));
            return null;
        }

        var answer = new DiagnosticBag();
        var text = PlaybookFileReader.Read(path, shown, answer);
        diagnostics.AddRange(answer.ToImmutable().Select(found => found.Code == "PB6016"
            ? Diagnostic.Create("PB6066", Start(shown), name)
            : found));
        return text is null ? null : new PlaybookFile(name, path, text);
    }

    private static SourceLocation Start(string shown) => new(shown, default);
}
