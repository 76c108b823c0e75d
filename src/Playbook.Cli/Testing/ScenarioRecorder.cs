using System.Text;
using Playbook.Compiler.Text;
using Playbook.Execution.Scenarios;

namespace Playbook.Cli.Testing;

/// <summary>
/// Writes what did happen as <c>expect</c> lines into scenarios that expect nothing yet, for a person to read and
/// keep or strike.
/// </summary>
internal static class ScenarioRecorder
{
    /// <summary>The text of a file with lines added; the same text where no scenario of it lacks any.</summary>
    public static string Record(SourceText text, IEnumerable<ScenarioResult> results)
    {
        var written = text.ToString();
        // From the last on, so that the positions of those before stay true.
        foreach (var result in results.Where(result => result.Expectations.IsEmpty).OrderByDescending(Position))
        {
            var end = EndOf(written, result.Location.Span.End);
            var lines = LinesOf(result);
            var before = end > 0 && written[end - 1] == '\n' ? "" : "\n";
            written = written.Insert(end, before + lines);
        }

        return written;
    }

    private static int Position(ScenarioResult result) => result.Location.Span.Start;

    private static string LinesOf(ScenarioResult result)
    {
        var lines = new StringBuilder();
        var counted = result.Timeline
            .Where(entry => entry.Kind is TimelineKind.Effect or TimelineKind.Skip)
            .Select(entry => ExpectationOf(entry.Text))
            .OfType<string>()
            .GroupBy(words => words, StringComparer.Ordinal);
        foreach (var effect in counted)
        {
            var isSkip = effect.Key.Contains(" skipped because ", StringComparison.Ordinal);
            lines.Append("  expect ").Append(effect.Count() > 1 && !isSkip ? effect.Count() + " " : "")
                .Append(effect.Key).Append('\n');
        }

        return lines.ToString();
    }

    // A due time is not repeated, and what `expect` has no words for is left out.
    private static string? ExpectationOf(string effect)
    {
        var words = effect.IndexOf(", due ", StringComparison.Ordinal) is >= 0 and var due ? effect[..due] : effect;
        if (words.StartsWith("task \"", StringComparison.Ordinal))
            return words[..(words.LastIndexOf('"') + 1)];
        string[] known = ["send ", "share ", "call by ", "notify ", "hand off as ", "assign to ", "fix by "];
        return known.Any(word => words.StartsWith(word, StringComparison.Ordinal)) ? words : null;
    }

    private static int EndOf(string text, int from)
    {
        // The scenario's lines end where its last one does; blank lines after it stay below.
        while (from > 0 && from <= text.Length && char.IsWhiteSpace(text[from - 1]))
            from--;
        var end = text.IndexOf('\n', Math.Min(from, text.Length));
        return end < 0 ? text.Length : end + 1;
    }
}
