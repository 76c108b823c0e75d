namespace Playbook.Compiler.Symbols;

/// <summary>
/// Paths of files that a text refers to. The compiler reads no file; what it refuses here are spellings that could
/// leave
/// the workspace on some system. The host checks again after links are resolved.
/// </summary>
public static class ReferencedPath
{
    /// <summary>True for a relative path of plain parts, as <c>assets/roi.pdf</c>.</summary>
    public static bool StaysInside(string path)
    {
        if (path.Length == 0 || path.Any(IsForbidden) || HasHalfASign(path))
            return false;
        foreach (var part in path.Split('/'))
        {
            var name = part.TrimEnd(' ', '.');
            // Windows drops trailing dots and spaces, so "..." and ". ." may go up there.
            if (name.Length == 0 || name != part || name != part.TrimStart(' ') || name[0] == '~' || IsDevice(name))
                return false;
        }

        return true;
    }

    // Backslashes, colons and percent signs mean something else on other systems or in links.
    private static bool IsForbidden(char sign) =>
        sign is '\\' or ':' or '%' or '*' or '?' or '"' or '<' or '>' or '|' or '$' or '\u2215' or '\u2044' or '\uFF0F'
            or '\u29F8' or '\u2024' or '\u2025' or '\u2026' or '\uFF0E' or '\uFE52' or '\uFF3C' or '\u2216'
        || char.IsControl(sign)
        || char.GetUnicodeCategory(sign) == System.Globalization.UnicodeCategory.Format;

    // Systems disagree about what half of a surrogate pair names.
    private static bool HasHalfASign(string path)
    {
        for (var at = 0; at < path.Length; at++)
        {
            if (!char.IsSurrogate(path[at]))
                continue;
            if (at + 1 == path.Length || !char.IsSurrogatePair(path[at], path[at + 1]))
                return true;
            at++;
        }

        return false;
    }

    private static bool IsDevice(string name)
    {
        var point = name.IndexOf('.');
        var stem = (point < 0 ? name : name.Substring(0, point)).TrimEnd(' ').ToUpperInvariant();
        return stem is "CON" or "PRN" or "AUX" or "NUL" or "CONIN$" or "CONOUT$"
            || (stem.Length == 4 && (stem.StartsWith("COM", StringComparison.Ordinal)
                || stem.StartsWith("LPT", StringComparison.Ordinal)) && char.IsDigit(stem[3]));
    }
}
