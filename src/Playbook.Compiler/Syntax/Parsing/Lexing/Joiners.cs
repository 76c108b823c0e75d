using System.Globalization;

namespace Playbook.Compiler.Syntax.Parsing.Lexing;

/// <summary>
/// The two joiners, which are not seen and yet belong into some words: between the letters of scripts that join or
/// stack them, as Unicode's annex 31 has it, and one of them between the parts of an emoji.
/// </summary>
internal static class Joiners
{
    private const char NonJoiner = '\u200C';
    private const char Joiner = '\u200D';
    private const char EmojiStyle = '\uFE0F';

    // Scripts whose letters change by their neighbours; those of one row are written together.
    private static readonly (int First, int Last)[] JoiningScripts =
    [
        (0x0600, 0x08FF), // Arabic, Syriac, N'Ko, Mandaic
        (0x0900, 0x0DFF), // Devanagari to Sinhala
        (0x1000, 0x109F), // Myanmar
        (0x1780, 0x17FF), // Khmer
        (0x1800, 0x18AF), // Mongolian
        (0x1B00, 0x1BFF), // Balinese, Sundanese, Batak
        (0xA840, 0xA87F), // Phags-pa
        (0x11000, 0x114DF), // Brahmi to Tirhuta
        (0x1E900, 0x1E95F), // Adlam
    ];

    // Every part of the emoji sequences that Unicode lists, and their neighbours.
    private static readonly (int First, int Last)[] Pictographs =
    [
        (0x2194, 0x2199), (0x2600, 0x27BF), (0x2B05, 0x2B07), (0x2B1B, 0x2B1C), (0x2B50, 0x2B55),
        (0x1F000, 0x1F1E5), (0x1F200, 0x1F3FA), (0x1F400, 0x1FAFF),
    ];

    /// <summary>True for a joiner that the signs on both sides have a use for.</summary>
    /// <param name="text">The whole text.</param>
    /// <param name="index">Where the sign stands.</param>
    /// <param name="start">Where the stretch begins that the sign stands in.</param>
    /// <param name="end">Where that stretch ends.</param>
    public static bool IsNeeded(string text, int index, int start, int end)
    {
        if (text[index] is not (NonJoiner or Joiner) || index == start || index + 1 >= end)
            return false;
        var next = SignAt(text, index + 1, end);
        return (text[index] == Joiner && RowOf(Pictographs, next) >= 0 && EndsEmoji(text, start, index))
            || IsInWord(text, index, next, start);
    }

    private static bool IsInWord(string text, int index, int next, int start)
    {
        var before = StartOfLast(text, start, index);
        var row = RowOf(JoiningScripts, next);
        return row >= 0 && row == RowOf(JoiningScripts, SignAt(text, before, index))
            && IsLetterOrMark(text, before) && IsLetterOrMark(text, index + 1);
    }

    private static bool EndsEmoji(string text, int start, int end)
    {
        var last = StartOfLast(text, start, end);
        var sign = SignAt(text, last, end);
        if (sign == EmojiStyle || sign is >= 0x1F3FB and <= 0x1F3FF)
            return last > start && IsPictograph(text, start, last);
        return RowOf(Pictographs, sign) >= 0;
    }

    private static bool IsPictograph(string text, int start, int end) =>
        RowOf(Pictographs, SignAt(text, StartOfLast(text, start, end), end)) >= 0;

    private static bool IsLetterOrMark(string text, int index) => CharUnicodeInfo.GetUnicodeCategory(text, index)
        is UnicodeCategory.OtherLetter or UnicodeCategory.ModifierLetter or UnicodeCategory.NonSpacingMark
        or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter;

    private static int RowOf((int First, int Last)[] rows, int sign) =>
        Array.FindIndex(rows, row => row.First <= sign && sign <= row.Last);

    private static int StartOfLast(string text, int start, int end) =>
        end - 2 >= start && char.IsSurrogatePair(text, end - 2) ? end - 2 : end - 1;

    private static int SignAt(string text, int index, int end) =>
        index + 1 < end && char.IsSurrogatePair(text, index) ? char.ConvertToUtf32(text, index) : text[index];
}
