using System.Globalization;
using System.Text;

namespace Playbook.Compiler.Emit;

/// <summary>The one way by which an author's text gets into C#: a literal of plain ASCII, whatever it holds.</summary>
internal static class CSharpLiteral
{
    /// <summary>
    /// Quotes, backslashes and all that is not printable ASCII are escaped, so nothing can end the literal.
    /// </summary>
    public static string Of(string text)
    {
        var literal = new StringBuilder(text.Length + 2).Append('"');
        foreach (var character in text)
        {
            if (character is >= ' ' and <= '~' and not '"' and not '\\')
                literal.Append(character);
            else
                literal.Append("\\u").Append(((int)character).ToString("X4", CultureInfo.InvariantCulture));
        }

        return literal.Append('"').ToString();
    }

    public static string OrNull(string? text) => text is null ? "null" : Of(text);

    public static string Of(long number) => number switch
    {
        long.MinValue => "LeadState.Unknown",
        long.MaxValue => "LeadState.Never",
        _ => number.ToString(CultureInfo.InvariantCulture) + (number is > int.MaxValue or < int.MinValue ? "L" : ""),
    };

    public static string Of(bool value) => value ? "true" : "false";
}
