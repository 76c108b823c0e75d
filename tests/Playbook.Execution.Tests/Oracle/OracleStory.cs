using System.Text;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>What was found, to be read: the workspace, the log, and where the readers part, side by side.</summary>
internal static class OracleStory
{
    private static readonly string[] Readers = ["oracle", "runner", "emitted C#"];

    public static string Of(OracleFinding finding)
    {
        var story = new StringBuilder("\n");
        var number = 0;
        foreach (var line in finding.Text.Split('\n'))
        {
            number = line.StartsWith("# file:", StringComparison.Ordinal) ? 0 : number + 1;
            story.Append($"{number,4} {line}\n");
        }

        try
        {
            Tell(finding, story);
        }
        catch (Exception failure)
        {
            story.Append($"broken by {failure}\n");
        }

        return story.ToString();
    }

    private static void Tell(OracleFinding finding, StringBuilder story)
    {
        if (OracleCase.Of(finding.Text, out _) is not { } workspace)
            return;
        using var code = finding.IsOfCode ? new OracleAssembly([workspace]) : null;
        var comparison = new OracleComparison(workspace, code?.Programs[0], new OracleTally());
        foreach (var recipe in finding.Recipes.Where(comparison.Knows))
        {
            story.Append($"{recipe}\n");
            comparison.Take(recipe);
            if (comparison.Agrees)
            {
                foreach (var line in comparison.Answers[0].Decided)
                    story.Append($"      {line}\n");
                continue;
            }

            SideBySide(comparison.Answers, story);
            if (comparison.StoredApart is { } apart)
                story.Append($"      {apart}\n");
            return;
        }
    }

    private static void SideBySide(IReadOnlyList<OracleAnswer> answers, StringBuilder story)
    {
        var columns = answers.Select(answer => answer.Lines.ToList()).ToList();
        var width = columns.SelectMany(lines => lines).Max(line => line.Length);
        story.Append("      ").AppendJoin(" | ", columns.Select((_, at) => Readers[at].PadRight(width))).Append('\n');
        for (var row = 0; row < columns.Max(lines => lines.Count); row++)
        {
            var cells = columns.Select(lines => row < lines.Count ? lines[row] : "").ToList();
            story.Append(cells.Distinct().Count() == 1 ? "      " : "   ≠  ")
                .AppendJoin(" | ", cells.Select(cell => cell.PadRight(width))).Append('\n');
        }
    }
}
