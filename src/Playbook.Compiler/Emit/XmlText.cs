using System.Globalization;
using System.Text;

namespace Playbook.Compiler.Emit;

/// <summary>
/// The one way by which an author's text gets into a documentation comment: plain ASCII on one line, all else as
/// numbers, so nothing can end the comment or open a tag.
/// </summary>
internal static class XmlText
{
    public static string Of(string text)
    {
        var written = new StringBuilder(text.Length);
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (character is >= ' ' and <= '~' and not '<' and not '>' and not '&')
            {
                written.Append(character);
            }
            else if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                Append(written, char.ConvertToUtf32(character, text[i + 1]));
                i++;
            }
            else
            {
                // XML knows no control characters and no half of a pair, whichever way they are written.
                Append(written, char.IsControl(character) || char.IsSurrogate(character) ? ' ' : character);
            }
        }

        return written.ToString();
    }

    private static void Append(StringBuilder written, int point) =>
        written.Append(point == ' ' ? " " : "&#" + point.ToString(CultureInfo.InvariantCulture) + ";");
}
