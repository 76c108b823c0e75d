using System.Text;

namespace Playbook.Compiler.Flow.Lowering;

/// <summary>An author's words as a short name of <c>[a-z0-9_]</c>.</summary>
internal static class Slug
{
    private const int Longest = 40;

    /// <summary>
    /// <c>"Read the pages!"</c> ⇒ <c>read_the_pages</c>; empty where no letter or digit of ASCII is left.
    /// </summary>
    public static string Of(string words)
    {
        var name = new StringBuilder();
        foreach (var character in words)
        {
            var lower = character is >= 'A' and <= 'Z' ? (char)(character | 0x20) : character;
            var isPlain = lower is (>= 'a' and <= 'z') or (>= '0' and <= '9');
            if (isPlain)
                name.Append(lower);
            else if (name.Length > 0 && name[name.Length - 1] != '_')
                name.Append('_');
            if (name.Length == Longest)
                break;
        }

        return name.ToString().TrimEnd('_');
    }
}
