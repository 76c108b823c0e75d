namespace Playbook.Compiler.Diagnostics;

/// <summary>Did-you-mean: finds the word that was probably meant, and keeps silent when none is close.</summary>
public static class Suggestions
{
    private const int LongestKept = 63;

    // Three rows, used again by each comparison of a thread; longer words get rows of their own.
    [ThreadStatic]
    private static int[]? s_rows;

    /// <summary>
    /// The candidate with the fewest typing slips (letter too many, too few, wrong, or two swapped) from
    /// <paramref name="word"/>, or null when that would be a guess. Of equal ones the ordinally first, so that the
    /// order of the candidates does not matter.
    /// </summary>
    public static string? Closest(string word, IEnumerable<string> candidates)
    {
        string? best = null;
        var limit = SlipsAllowed(word.Length);
        foreach (var candidate in candidates)
        {
            var slips = Slips(word, candidate, limit);
            if (slips > limit || (slips == limit && best is not null && string.CompareOrdinal(candidate, best) >= 0))
                continue;
            // Replacing every letter of a short word is no slip.
            if (slips >= Math.Max(word.Length, candidate.Length))
                continue;
            (best, limit) = (candidate, slips);
        }
        return best;
    }

    /// <summary>The end of a help sentence: <c>; did you mean `nurture`?</c>, or nothing.</summary>
    public static string DidYouMean(string? closest) => closest is null ? "" : $"; did you mean `{closest}`?";

    private static int SlipsAllowed(int length) => length <= 4 ? 1 : length <= 8 ? 2 : 3;

    // Optimal string alignment over three rows, case ignored. It gives up once a whole row is above the limit.
    private static int Slips(string from, string to, int limit)
    {
        if (Math.Abs(from.Length - to.Length) > limit)
            return limit + 1;
        var (rows, width) = (s_rows ??= new int[3 * (LongestKept + 1)], to.Length + 1);
        if (rows.Length < 3 * width)
            rows = new int[3 * width];
        var (twoBack, previous, current) = (0, width, 2 * width);
        for (var j = 0; j <= to.Length; j++)
            rows[previous + j] = j;
        for (var i = 1; i <= from.Length; i++)
        {
            rows[current] = i;
            var least = i;
            for (var j = 1; j <= to.Length; j++)
            {
                var cost = SameLetter(from[i - 1], to[j - 1]) ? 0 : 1;
                var slips = Math.Min(
                    Math.Min(rows[previous + j], rows[current + j - 1]) + 1, rows[previous + j - 1] + cost);
                var swapped = i > 1 && j > 1
                    && SameLetter(from[i - 1], to[j - 2]) && SameLetter(from[i - 2], to[j - 1]);
                rows[current + j] = swapped ? Math.Min(slips, rows[twoBack + j - 2] + 1) : slips;
                least = Math.Min(least, rows[current + j]);
            }
            if (least > limit)
                return limit + 1;
            (twoBack, previous, current) = (previous, current, twoBack);
        }
        return rows[previous + to.Length];
    }

    private static bool SameLetter(char a, char b) => char.ToLowerInvariant(a) == char.ToLowerInvariant(b);
}
