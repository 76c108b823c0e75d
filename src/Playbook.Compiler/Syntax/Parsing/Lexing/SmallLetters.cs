using System.Globalization;
using System.Text;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// The name that a word with other letters would be: small letters from a to z, digits and underscores.
/// </summary>
internal static class SmallLetters
{
    public static string Of(string word)
    {
        if (IsName(word))
            return word;
        if (word.ToLowerInvariant() is var small && IsName(small) && SignFacts.IsNameStart(small[0]))
            return small;
        var name = new StringBuilder(word.Length);
        foreach (var sign in small.Normalize(NormalizationForm.FormD))
        {
            if (SignFacts.IsNamePart(sign))
                name.Append(sign);
            else if (sign == '\u0308' && name.Length > 0 && name[name.Length - 1] is 'a' or 'o' or 'u')
                name.Append('e');
            else if (sign == '\u00DF')
                name.Append("ss");
            else if (CharUnicodeInfo.GetUnicodeCategory(sign) != UnicodeCategory.NonSpacingMark)
                name.Append('x');
        }

        return name.Length > 0 && SignFacts.IsNameStart(name[0]) ? name.ToString() : "x" + name;
    }
    // Nearly every word is one already.
    private static bool IsName(string word)
    {
        foreach (var sign in word)
        {
            if (!SignFacts.IsNamePart(sign))
                return false;
        }

        return true;
    }
}
