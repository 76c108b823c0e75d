using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Building;

/// <summary>
/// A folder of results that is written beside its place and put there whole: until then what lay there before stays,
/// and when something fails nothing of the new is left.
/// </summary>
internal sealed class BuildFolder : IDisposable
{
    private readonly ToolHost host;
    private readonly string target;

    public BuildFolder(ToolHost host, string target)
    {
        this.host = host;
        this.target = target;
        Draft = $"{target}.{Guid.NewGuid():N}.tmp";
    }

    /// <summary>Where to write until all is done; full path.</summary>
    public string Draft { get; }

    /// <summary>The path under which something in the draft will be found.</summary>
    public string FinalPath(string draftPath) => Path.Combine(target, Path.GetRelativePath(Draft, draftPath));

    public bool Write(string name, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var path = Path.Combine(Draft, name);
        return Try(
            path,
            diagnostics,
            () => Directory.CreateDirectory(Path.GetDirectoryName(path) ?? Draft))
            && Files.FileWriter.Write(path, host.Shown(FinalPath(path)), bytes, diagnostics);
    }

    /// <summary>Puts the draft in its place, unless something lies there that no build wrote.</summary>
    public bool Finish(DiagnosticBag diagnostics) => Try(target, diagnostics, () =>
    {
        if (Foreign() is { } foreign)
        {
            diagnostics.Add(Diagnostic.Create("PB6018", SourceLocation.None, host.Shown(foreign)));
            return;
        }

        var old = $"{target}.{Guid.NewGuid():N}.old";
        if (Directory.Exists(target))
            Directory.Move(target, old);
        Directory.Move(Draft, target);
        if (Directory.Exists(old))
            Directory.Delete(old, recursive: true);
    });

    public void Dispose()
    {
        if (Directory.Exists(Draft))
            Directory.Delete(Draft, recursive: true);
    }

    // Results are replaced as a whole, so a folder that also holds somebody's own work must never be the target.
    private string? Foreign()
    {
        if (!Directory.Exists(target))
            return null;
        var code = Path.Combine(target, "code");
        var ours = new[] { code, Path.Combine(target, "guides") };
        var beside = Directory.EnumerateFileSystemEntries(target)
            .Where(entry => !ours.Contains(entry) && !entry.EndsWith(".dll", StringComparison.Ordinal)
                && !BuildRecord.IsOurs(entry));
        var inCode = Directory.Exists(code)
            ? Directory.EnumerateFileSystemEntries(code).Where(
                entry => !entry.EndsWith(".g.cs", StringComparison.Ordinal))
            : [];
        return beside.Concat(inCode).Order(StringComparer.Ordinal).FirstOrDefault();
    }

    private bool Try(string path, DiagnosticBag diagnostics, Action act)
    {
        try
        {
            var before = diagnostics.Count;
            act();
            return diagnostics.Count == before;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            var shown = host.Shown(FinalPath(path));
            diagnostics.Add(Diagnostic.Create("PB6017", new SourceLocation(shown, default), shown, failure.Message));
            return false;
        }
    }
}
