using BenchmarkDotNet.Attributes;
using Playbook.Compiler.Syntax;

namespace Playbook.Benchmarks.Parsing;

/// <summary>
/// A text of nothing but mistakes, of many kinds, and one with twice as many: the ratio says how time grows with
/// them. It is to stay below 2.3 up to 10,000.
/// </summary>
[MemoryDiagnoser]
[InProcess]
public class MistakeBenchmarks
{
    /// <summary>Each has one message; they are read by different parts of the parser.</summary>
    private static readonly string[] Lines =
    [
        "capacity 5 hours per", "head Maja Lind", "hours mon to fri 09:00 to 17:00", "capcity 5 hours per week",
        "holidays 2027-02-30", "time_zone Europe/Berlin", "hours monday to friday 9:00 to 17:00",
        "capacity 1,200 hours per week", "backup Sales", "needs crm; basics",
    ];

    private string _few = "";
    private string _many = "";

    [Params(1_250, 2_500, 5_000)]
    public int Count { get; set; }

    [GlobalSetup]
    public void Prepare() => (_few, _many) = (Text(Count), Text(2 * Count));

    [Benchmark(Baseline = true)]
    public int Once() => Read(_few);

    [Benchmark]
    public int TwiceAsMany() => Read(_many);

    private static string Text(int count) => string.Concat(Enumerable.Range(0, count).Select(number =>
        (number % 100 == 0 ? $"team t{number}\n" : "") + $"  {Lines[number % Lines.Length]}\n"));

    private static int Read(string text) => SyntaxTree.ParseText(text).GetDiagnostics().Length;
}
