using System.Buffers;
using System.Globalization;
using System.Text;

namespace Playbook.Guides.Templates;

/// <summary>Encoding by context. Text goes through here exactly once on its way to a page.</summary>
internal static class HtmlText
{
    private static readonly SearchValues<char> Special = SearchValues.Create("&<>\"'`");

    /// <summary>Text for element content and for quoted attributes.</summary>
    public static string Encode(string text)
    {
        var tame = Tame(text);
        if (tame.AsSpan().IndexOfAny(Special) < 0)
            return tame;

        var encoded = new StringBuilder(tame.Length + 16);
        foreach (var c in tame)
        {
            _ = c switch
            {
                '&' => encoded.Append("&amp;"),
                '<' => encoded.Append("&lt;"),
                '>' => encoded.Append("&gt;"),
                '"' => encoded.Append("&quot;"),
                '\'' => encoded.Append("&#39;"),
                '`' => encoded.Append("&#96;"),
                _ => encoded.Append(c),
            };
        }

        return encoded.ToString();
    }

    /// <summary>
    /// Text inside a CSS string: everything but plain letters, digits and spaces as an escape, whose closing space CSS
    /// swallows.
    /// </summary>
    public static string CssString(string text)
    {
        var encoded = new StringBuilder(text.Length + 16).Append('"');
        foreach (var rune in Tame(text).EnumerateRunes())
        {
            if (rune.IsAscii && (char.IsAsciiLetterOrDigit((char)rune.Value) || rune.Value == ' '))
                encoded.Append((char)rune.Value);
            else
                encoded.Append('\\').Append(rune.Value.ToString("X6", CultureInfo.InvariantCulture)).Append(' ');
        }

        return encoded.Append('"').ToString();
    }

    /// <summary>
    /// Text without what could reorder or break a page: controls and bidi overrides go, lone surrogates become the
    /// replacement character. Letters of every script stay.
    /// </summary>
    public static string Tame(string text)
    {
        if (!text.AsSpan().ContainsAnyExceptInRange(' ', '~'))
            return text;

        var tame = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            var isControl = Rune.IsControl(rune) && rune.Value is not ('\n' or '\t');
            if (!isControl && !IsBidiControl(rune.Value))
                tame.Append(rune.ToString());
        }

        return tame.ToString();
    }

    private static bool IsBidiControl(int value) =>
        value is 0x061C or 0x200E or 0x200F or (>= 0x202A and <= 0x202E) or (>= 0x2066 and <= 0x2069) or 0xFEFF;
}
