using Playbook.Compiler.Diagnostics;

namespace Playbook.Cli.Files;

/// <summary>
/// Several files that are written all or not at all: each beside its place first, and when every one is there, all are
/// put in their places.
/// </summary>
internal sealed class FileBatch(ToolHost host) : IDisposable
{
    private readonly List<(string Draft, string Path)> _drafts = [];

    /// <summary>False where the file can't be written; a finding says why, and then none of the batch is.</summary>
    public bool Add(string path, ReadOnlySpan<byte> bytes, DiagnosticBag diagnostics)
    {
        var draft = $"{path}.{Guid.NewGuid():N}.tmp";
        try
        {
            Directory.CreateDirectory(Path.GetDirectoryName(path) ?? path);
            if (Directory.Exists(path))
                throw new IOException("A folder has that name.");
            _drafts.Add((draft, path));
            File.WriteAllBytes(draft, bytes);
            return true;
        }
        catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
        {
            diagnostics.Add(Unwritable(path, failure));
            return false;
        }
    }

    /// <summary>Puts all in their places.</summary>
    public bool Finish(DiagnosticBag diagnostics)
    {
        foreach (var (draft, path) in _drafts)
        {
            try
            {
                File.Move(draft, path, overwrite: true);
            }
            catch (Exception failure) when (failure is IOException or UnauthorizedAccessException)
            {
                diagnostics.Add(Unwritable(path, failure));
                return false;
            }
        }

        _drafts.Clear();
        return true;
    }

    /// <summary>Takes away what was not put in its place.</summary>
    public void Dispose()
    {
        foreach (var (draft, _) in _drafts)
            File.Delete(draft);
    }

    private Diagnostic Unwritable(string path, Exception failure) =>
        Diagnostic.Create("PB6017", SourceLocation.None, host.Shown(path), failure.Message);
}
