using System.Collections.Immutable;

namespace Playbook.Compiler.Analysis;

/// <summary>One way through the plays, as a story with days.</summary>
/// <param name="Lines">What happens, in order.</param>
public sealed record Witness(ImmutableArray<WitnessLine> Lines)
{
    private const int MostLines = 8;

    /// <summary>
    /// The same as a scenario that can stand in a playbook and runs; null where what the way asks can't be arranged in
    /// a few lines.
    /// </summary>
    public string? Scenario { get; init; }

    /// <summary>The story in one sentence: <c>day 1: question_asked, `Hello` is sent; day 6: …</c>.</summary>
    public string Story
    {
        get
        {
            var days = Lines.GroupBy(line => $"day {line.Day}").Select(day =>
                $"{day.Key}: {string.Join(", ", Shortened([.. day.Select(line => line.Words)]))}");
            return string.Join("; ", days);
        }
    }

    // A long way is told by its beginning and its end.
    private static IEnumerable<string> Shortened(ImmutableArray<string> words) =>
        words.Length <= MostLines
            ? words
            : words.Take(MostLines / 2).Append("…").Concat(words.Skip(words.Length - (MostLines / 2)));
}
