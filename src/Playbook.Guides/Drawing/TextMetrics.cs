using System.Globalization;
using System.Text;

namespace Playbook.Guides.Drawing;

/// <summary>
/// Widths of text in the system sans-serif stack, from a built-in table of advance widths in thousandths of the type
/// size, so that a drawing has the same bytes on every machine. A little slack covers fonts that run wider.
/// </summary>
internal static class TextMetrics
{
    private const double Slack = 1.04;
    private const double BoldFactor = 1.08;
    private const int WideWidth = 1000;
    private const int OtherWidth = 640;
    private const char FirstInTable = ' ';
    private const char FirmBlank = '\u00A0';

    // The blanks that a line may end at.
    private static readonly char[] Blanks = [' ', '\t', '\n', '\r'];

    // From the space to the tilde, in the order of the code points.
    private static readonly short[] Widths =
    [
        278, 278, 355, 556, 556, 889, 667, 191, 333, 333, 389, 584, 278, 333, 278, 278,
        556, 556, 556, 556, 556, 556, 556, 556, 556, 556, 278, 278, 584, 584, 584, 556,
        1015, 667, 667, 722, 722, 667, 611, 778, 722, 278, 500, 667, 556, 833, 722, 778,
        667, 778, 722, 667, 611, 722, 667, 944, 667, 667, 611, 278, 278, 278, 469, 556,
        333, 556, 556, 500, 556, 556, 278, 556, 556, 222, 222, 500, 222, 833, 556, 556,
        556, 556, 333, 500, 278, 556, 500, 722, 500, 500, 500, 334, 260, 334, 584,
    ];

    /// <summary>The width in the unit of <paramref name="size"/>.</summary>
    public static double Width(string text, double size, bool isBold = false)
    {
        var thousandths = 0;
        foreach (var rune in text.EnumerateRunes())
            thousandths += WidthOf(rune);
        return thousandths * size / 1000 * Slack * (isBold ? BoldFactor : 1);
    }

    /// <summary>The width of the widest; 0 without any.</summary>
    public static double Widest(IEnumerable<string> texts, double size, bool isBold = false)
    {
        // Queries over numbers can't be compiled ahead, and delay a cold start; so here as elsewhere in drawings.
        var widest = 0.0;
        foreach (var text in texts)
            widest = Math.Max(widest, Width(text, size, isBold));
        return widest;
    }

    /// <summary>
    /// The text in lines no wider than <paramref name="width"/>: broken at spaces, inside a word only where the word
    /// alone is too wide, cut with an ellipsis after <paramref name="mostLines"/>.
    /// </summary>
    public static IReadOnlyList<string> Wrap(
        string text, double width, double size, int mostLines, bool isBold = false)
    {
        var lines = new List<string>();
        var line = "";
        foreach (var word in Words(text, width, size, isBold))
        {
            var longer = line.Length == 0 ? word : $"{line} {word}";
            if (Width(longer, size, isBold) <= width)
            {
                line = longer;
                continue;
            }

            if (line.Length > 0)
                lines.Add(line);
            line = word;
            while (
                Width(line, size, isBold) > width && Fitting(line, width, size, isBold) is var fit
                    && fit < line.Length)
            {
                lines.Add(line[..fit]);
                line = line[fit..];
            }
        }

        if (line.Length > 0)
            lines.Add(line);
        if (lines.Count <= mostLines)
            return lines;

        var last = lines[mostLines - 1];
        while (last.Length > 1 && Width(last + "…", size, isBold) > width)
            last = last[..LastSign(last)].TrimEnd();
        return [.. lines.Take(mostLines - 1), last + "…"];
    }

    /// <summary>What a firm blank ties stays on a line, unless it is wider than one.</summary>
    private static IEnumerable<string> Words(string text, double width, double size, bool isBold) =>
        text.Split(Blanks, StringSplitOptions.RemoveEmptyEntries)
            .SelectMany(word => Width(word, size, isBold) > width
                ? word.Split(FirmBlank, StringSplitOptions.RemoveEmptyEntries)
                : [word]);

    /// <summary>
    /// How many characters of a word fit, at least one sign: an emoji of several code points is one.
    /// </summary>
    private static int Fitting(string word, double width, double size, bool isBold)
    {
        var end = 0;
        while (end < word.Length)
        {
            var next = end + StringInfo.GetNextTextElementLength(word, end);
            if (end > 0 && Width(word[..next], size, isBold) > width)
                break;
            end = next;
        }

        return end;
    }

    /// <summary>Where the last sign begins.</summary>
    private static int LastSign(string text)
    {
        var start = 0;
        for (var next = 0; next < text.Length; next += StringInfo.GetNextTextElementLength(text, next))
            start = next;
        return start;
    }

    private static int WidthOf(Rune rune)
    {
        if (rune.Value is >= FirstInTable and < 127)
            return Widths[rune.Value - FirstInTable];
        if (rune.Value == FirmBlank)
            return Widths[0];
        // Joiners and the choice of an emoji's look have none of their own.
        if (rune.Value is 0x200C or 0x200D or 0xFE0F)
            return 0;
        // Ideographs, Hangul, full-width forms and everything beyond the basic plane stand in a full square.
        return rune.Value is (>= 0x1100 and < 0x1200) or (>= 0x2E80 and < 0xD800) or (>= 0xF900 and < 0xFB00)
            or (>= 0xFF00 and < 0xFF61) or > 0xFFFF ? WideWidth : OtherWidth;
    }
}
