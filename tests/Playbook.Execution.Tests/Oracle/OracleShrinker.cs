namespace Playbook.Execution.Tests.Oracle;

/// <summary>Takes lines and inputs away from what was found as long as something of it is left to be found.</summary>
internal sealed class OracleShrinker(OracleFinding found)
{
    // Enough for a few minutes at most.
    private const int MostTries = 4_000;
    private OracleFinding smallest = found;
    private int tries;

    public OracleFinding Smallest()
    {
        for (var size = 0; size != SizeOf(smallest) && tries < MostTries;)
        {
            size = SizeOf(smallest);
            TakeInputsAway();
            TakeLinesAway();
        }

        return smallest;
    }

    /// <summary>Whether the readers differ about it, or one of them breaks in the same way.</summary>
    public static bool IsFound(OracleFinding finding)
    {
        try
        {
            if (OracleCase.Of(finding.Text, out _) is not { } workspace)
                return false;
            using var code = finding.IsOfCode ? new OracleAssembly([workspace]) : null;
            var comparison = new OracleComparison(workspace, code?.Programs[0], new OracleTally());
            foreach (var recipe in finding.Recipes.Where(comparison.Knows))
            {
                comparison.Take(recipe);
                if (!comparison.Agrees)
                    return finding.Broken is null;
            }

            return false;
        }
        catch (Exception failure)
        {
            return failure.GetType() == finding.Broken?.GetType() && failure.Message == finding.Broken.Message;
        }
    }

    private static int SizeOf(OracleFinding finding) => finding.Text.Length + finding.Recipes.Count;

    private void TakeInputsAway()
    {
        for (var length = smallest.Recipes.Count / 2; length > 0; length /= 2)
        {
            for (var from = 0; from < smallest.Recipes.Count;)
            {
                OracleRecipe[] left = [.. smallest.Recipes.Take(from), .. smallest.Recipes.Skip(from + length)];
                if (!Try(smallest with { Recipes = left }))
                    from += length;
            }
        }
    }

    private void TakeLinesAway()
    {
        var deepest = LinesOf(smallest.Text).Select(OracleText.DepthOf).DefaultIfEmpty().Max();
        for (var depth = 0; depth <= deepest; depth += 2)
        {
            for (var from = 0; LinesOf(smallest.Text) is var lines && from < lines.Length;)
            {
                var block = OracleText.Blocks(lines[from..]).First().Length;
                if (OracleText.DepthOf(lines[from]) != depth || !Try(Without(lines, from, block)))
                    from++;
            }
        }
    }

    private OracleFinding Without(string[] lines, int from, int count) =>
        smallest with { Text = string.Concat(lines.Where((_, at) => at < from || at >= from + count)
            .Select(line => line + "\n")) };

    private bool Try(OracleFinding smaller)
    {
        if (++tries > MostTries || !IsFound(smaller))
            return false;
        smallest = smaller;
        return true;
    }

    private static string[] LinesOf(string text) => text.Split('\n', StringSplitOptions.RemoveEmptyEntries);
}
