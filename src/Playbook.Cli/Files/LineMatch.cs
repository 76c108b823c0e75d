namespace Playbook.Cli.Files;

/// <summary>Which lines of two texts are the same, in order.</summary>
internal static class LineMatch
{
    /// <summary>
    /// Pairs of line numbers. A standard form changes lines in place and moves none, so a line is looked for only near
    /// the place where it stood; that keeps the time linear.
    /// </summary>
    private const int Near = 50;

    public static IEnumerable<(int First, int Second)> Of(string[] before, string[] after)
    {
        var (left, right) = (0, 0);
        while (left < before.Length && right < after.Length)
        {
            var skip = Step(before, after, left, right);
            if (skip == (0, 0))
                yield return (left++, right++);
            else if (skip is { } lines)
                (left, right) = (left + lines.Left, right + lines.Right);
            else
                (left, right) = (left + 1, right + 1);
        }
    }

    // How many lines to pass over on each side until two are the same; null where none is near.
    private static (int Left, int Right)? Step(string[] before, string[] after, int left, int right)
    {
        for (var total = 0; total <= Near; total++)
        {
            for (var skip = 0; skip <= total; skip++)
            {
                var (first, second) = (left + skip, right + total - skip);
                if (first < before.Length && second < after.Length && before[first] == after[second])
                    return (skip, total - skip);
            }
        }
        return null;
    }
}
