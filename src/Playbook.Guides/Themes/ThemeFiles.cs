using System.Text;
using Playbook.Compiler.Text;

namespace Playbook.Guides.Themes;

/// <summary>
/// The files of a theme's folder as values; the host reads them. Known are <c>theme.txt</c> (tokens, one
/// <c>name = value</c> a line), <c>brand.css</c>, <c>local.css</c>, templates as <c>NAME.html</c>, and the
/// images that the tokens name.
/// </summary>
/// <param name="Path">What findings call the folder.</param>
/// <param name="Files">By name without folder.</param>
public sealed record ThemeFiles(string Path, IReadOnlyDictionary<string, ThemeFile> Files)
{
    /// <summary>
    /// What the host left out, by the path inside the folder, each with what it is instead of a file to read. A theme
    /// that would use one of them says so.
    /// </summary>
    public IReadOnlyDictionary<string, string> Unread { get; init; } = new Dictionary<string, string>();

    /// <summary>The text of a file by the path that findings name; null for a path outside the theme.</summary>
    public SourceText? TextOf(string path) =>
        path.StartsWith(Path + "/", StringComparison.Ordinal)
        && Files.TryGetValue(path[(Path.Length + 1)..], out var file)
            ? SourceText.From(Encoding.UTF8.GetString(file.Bytes.AsSpan()))
            : null;

    /// <summary>No theme: the product's own look.</summary>
    public static ThemeFiles None { get; } = new("", new Dictionary<string, ThemeFile>());
}
