namespace Playbook.Runtime.Engine;

/// <summary>Keys of enrolments and values of rules, as states remember them.</summary>
internal static class Keys
{
    /// <summary>
    /// A hash of a text that leaves case aside, as comparing does; 0 for no text. FNV-1a, so that every host finds
    /// the same.
    /// </summary>
    public static long HashOf(string? text)
    {
        if (text is null)
            return 0;
        var hash = 14_695_981_039_346_656_037UL;
        foreach (var letter in text)
            hash = (hash ^ char.ToUpperInvariant(letter)) * 1_099_511_628_211UL;
        return (long)hash;
    }
}
