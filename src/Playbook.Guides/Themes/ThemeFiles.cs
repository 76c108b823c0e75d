using System.Collections.Immutable;

namespace Playbook.Guides.Themes;

/// <summary>
/// The files of a theme's folder as values; the host reads them. Known are <c>theme.txt</c> (tokens, one
/// <c>name = value</c> a line), <c>brand.css</c>, <c>local.css</c>, templates as <c>NAME.html</c>, and the images that
/// the tokens name.
/// </summary>
/// <param name="Path">What findings call the folder.</param>
/// <param name="Files">By name without folder; byte for byte.</param>
public sealed record ThemeFiles(string Path, ImmutableDictionary<string, ImmutableArray<byte>> Files)
{
    /// <summary>No theme: the product's own look.</summary>
    public static ThemeFiles None { get; } = new("", ImmutableDictionary<string, ImmutableArray<byte>>.Empty);
}
