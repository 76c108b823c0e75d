namespace Playbook.Guides.Sections;

/// <summary>Card codes in forms that are safe in ids and file names.</summary>
internal static class SectionCode
{
    /// <summary>Lower-case letters, digits and hyphens; everything else becomes a hyphen.</summary>
    public static string Slug(string code) => string.Concat(code.Select(c =>
        char.IsAsciiLetterOrDigit(c) ? char.ToLowerInvariant(c) : '-'));
}
