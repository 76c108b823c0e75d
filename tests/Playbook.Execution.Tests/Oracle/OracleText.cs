using System.Text.RegularExpressions;

namespace Playbook.Execution.Tests.Oracle;

/// <summary>The text of a generated workspace, a line with all that stands deeper below it at a time.</summary>
internal static partial class OracleText
{
    // These stay whether anybody speaks of them or not.
    private static readonly string[] Roots = ["#", "workspace", "playbook", "play", "lead", "event"];

    /// <summary>The text without what no play speaks of, which would only cost time.</summary>
    /// <param name="kept">Names that stay too.</param>
    public static string Needed(string text, IReadOnlyCollection<string> kept)
    {
        var blocks = Blocks(text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            .Select(block => (Text: string.Join('\n', block), Words: WordsOf(block[0]))).ToList();
        var needed = new HashSet<string>(kept, StringComparer.Ordinal);
        for (var before = -1; before != needed.Count;)
        {
            before = needed.Count;
            foreach (var block in blocks.Where(block => IsNeeded(block.Words)))
                needed.UnionWith(WordsOf(block.Text));
        }

        return string.Concat(blocks.Where(block => IsNeeded(block.Words)).Select(block => block.Text + "\n"));

        bool IsNeeded(IReadOnlyList<string> words) => Roots.Contains(words[0]) || needed.Contains(words[1]);
    }

    /// <summary>Each line that is not deeper than the first, with the deeper ones below it.</summary>
    public static IEnumerable<string[]> Blocks(IReadOnlyList<string> lines)
    {
        for (var start = 0; start < lines.Count;)
        {
            var end = start + 1;
            while (end < lines.Count && DepthOf(lines[end]) > DepthOf(lines[start]))
                end++;
            yield return [.. lines.Skip(start).Take(end - start)];
            start = end;
        }
    }

    public static int DepthOf(string line) => line.Length - line.TrimStart(' ').Length;

    private static List<string> WordsOf(string text) => [.. Word().Matches(text).Select(match => match.Value)];

    [GeneratedRegex("[#a-z0-9_]+")]
    private static partial Regex Word();
}
