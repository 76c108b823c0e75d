namespace Playbook.Cli.Files;

/// <summary>
/// A file that is written beside its place and put there when it is whole, so that no half of it is left.
/// </summary>
internal sealed class DraftFile : IDisposable
{
    private readonly string target;
    private readonly string draft;

    public DraftFile(string fullPath)
    {
        target = fullPath;
        draft = $"{fullPath}.{Guid.NewGuid():N}.tmp";
        Stream = new FileStream(draft, FileMode.CreateNew, FileAccess.Write, FileShare.None, 1 << 16);
    }

    /// <summary>Where to write; whoever writes closes it before the file is put in its place.</summary>
    public FileStream Stream { get; }

    public void Commit() => File.Move(draft, target, overwrite: true);

    public void Dispose()
    {
        Stream.Dispose();
        if (File.Exists(draft))
            File.Delete(draft);
    }
}
