namespace Playbook.Benchmarks.Parsing;

/// <summary>
/// The comparisons of <see cref="FullParseBenchmarks"/> and <see cref="MistakeBenchmarks"/> for a machine that others
/// use too.
/// </summary>
internal static class ParseRatio
{
    private const int Rounds = 21;

    /// <summary>Reading one megasign of text whole.</summary>
    public static int FullParse()
    {
        var parses = new FullParseBenchmarks();
        InTurns.Print(
            "one megasign of text, its ratio to the library's language",
            [
                (nameof(parses.Playbook), () => parses.Playbook()),
                (nameof(parses.HandWritten), () => parses.HandWritten()),
                (nameof(parses.RoslynCSharp), () => parses.RoslynCSharp()),
            ],
            times: 8,
            Rounds);
        return 0;
    }

    /// <summary>Reading mistakes and twice as many.</summary>
    public static int Mistakes()
    {
        foreach (var count in new[] { 1_250, 2_500, 5_000 })
        {
            var mistakes = new MistakeBenchmarks { Count = count };
            mistakes.Prepare();
            InTurns.Print(
                $"{count} mistakes, and twice as many",
                [("once", () => mistakes.Once()), ("twice as many", () => mistakes.TwiceAsMany())],
                times: 40_000 / count,
                Rounds);
        }

        return 0;
    }
}
