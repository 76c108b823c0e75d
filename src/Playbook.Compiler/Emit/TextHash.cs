namespace Playbook.Compiler.Emit;

/// <summary>A number that a text has on every machine.</summary>
internal static class TextHash
{
    // FNV-1a, 64 bits, over UTF-16 units: http://www.isthe.com/chongo/tech/comp/fnv/
    public static ulong Of(IEnumerable<char> text)
    {
        var hash = 14695981039346656037;
        foreach (var sign in text)
            hash = unchecked((hash ^ sign) * 1099511628211);
        return hash;
    }
}
