namespace Playbook.EndToEnd.Tests;

/// <summary>A folder for one test, empty or with copies of files.</summary>
internal sealed class TemporaryFolder : IDisposable
{
    private readonly DirectoryInfo _folder = Directory.CreateTempSubdirectory("playbook");

    public TemporaryFolder()
    {
    }

    public TemporaryFolder(string source, string pattern)
    {
        foreach (var file in Directory.EnumerateFiles(source, pattern))
            File.Copy(file, System.IO.Path.Combine(Path, System.IO.Path.GetFileName(file)));
    }

    public string Path => _folder.FullName;

    /// <summary>Changes one place of a file; the place must be there.</summary>
    public void Replace(string file, string before, string after)
    {
        var path = System.IO.Path.Combine(Path, file);
        var text = File.ReadAllText(path);
        if (!text.Contains(before, StringComparison.Ordinal))
            throw new ArgumentException($"{file} does not hold `{before}`.", nameof(before));
        var at = text.IndexOf(before, StringComparison.Ordinal);
        File.WriteAllText(path, text[..at] + after + text[(at + before.Length)..]);
    }

    public void Dispose() => _folder.Delete(recursive: true);
}
