using System.Globalization;
using System.Text;

namespace Playbook.Compiler.Diagnostics;

/// <summary>
/// Makes an author's text safe to show: what moves a cursor or turns the reading direction would lie.
/// </summary>
internal static class PrintableText
{
    private const int LongestArgument = 600;
    private const char Replacement = '\uFFFD';

    /// <summary>One line of it, cut where it would hide the sentence around it.</summary>
    public static string Argument(string text) =>
        Of(text.Length <= LongestArgument ? text : text.Substring(0, LongestArgument) + "…");

    /// <summary>The text with every character that has no form of its own replaced; a tab is a space.</summary>
    public static string Of(string text)
    {
        if (text.All(IsPrintable))
            return text;
        var result = new StringBuilder(text.Length);
        foreach (var character in text)
            result.Append(IsPrintable(character) ? character : character == '\t' ? ' ' : Replacement);
        return result.ToString();
    }

    /// <summary>How many columns of a terminal a character takes.</summary>
    public static int ColumnsOf(char character)
    {
        if (character < '\u0300')
            return 1;
        // The second half of a pair, and marks over the letter before, take no place of their own.
        var takesNone = char.IsLowSurrogate(character)
            || CharUnicodeInfo.GetUnicodeCategory(character)
                is UnicodeCategory.NonSpacingMark or UnicodeCategory.EnclosingMark;
        return takesNone ? 0 : IsWide(character) ? 2 : 1;
    }

    private static bool IsWide(char character) =>
        char.IsHighSurrogate(character)
        || character is (>= '\u1100' and <= '\u115F') or (>= '\u2E80' and <= '\uA4CF') or (>= '\uAC00' and <= '\uD7A3')
            or (>= '\uF900' and <= '\uFAFF') or (>= '\uFE30' and <= '\uFE6F') or (>= '\uFF00' and <= '\uFF60');

    private static bool IsPrintable(char character) =>
        character is >= ' ' and < '\u007F'
        || CharUnicodeInfo.GetUnicodeCategory(character)
            is not (UnicodeCategory.Control or UnicodeCategory.Format
                or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
}
