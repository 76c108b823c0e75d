using BenchmarkDotNet.Attributes;
using Microsoft.CodeAnalysis.CSharp;
using Playbook.Benchmarks.Parsing.HandWritten;
using PlaybookTree = Playbook.Compiler.Syntax.SyntaxTree;

namespace Playbook.Benchmarks.Parsing;

/// <summary>One megasign of text, read whole: megabytes a second are one divided by the mean in seconds.</summary>
[MemoryDiagnoser]
[InProcess]
public class FullParseBenchmarks
{
    private const int Length = 1_000_000;

    private readonly string _playbook = LibraryText.Create(Length);
    private readonly string _csharp = CSharpText.Create(Length);

    /// <summary>The signs of the playbook text, each one byte but for a few.</summary>
    public int PlaybookLength => _playbook.Length;

    /// <summary>
    /// Each is compiled for speed before the first time is taken: a slow first run had one read counted alone, in
    /// memory that the collection before it had just given back.
    /// </summary>
    [GlobalSetup]
    public void WarmUp()
    {
        for (var time = 0; time < 40; time++)
        {
            Playbook();
            HandWritten();
            RoslynCSharp();
        }
    }

    [Benchmark(Baseline = true)]
    public object Playbook() => PlaybookTree.ParseText(_playbook);

    [Benchmark]
    public object HandWritten() => new HandWrittenParser(_playbook).Parse();

    [Benchmark]
    public object RoslynCSharp() => CSharpSyntaxTree.ParseText(_csharp);

    [Benchmark]
    public int MemoryScan()
    {
        var sum = 0;
        foreach (var sign in _playbook)
            sum += sign == '\n' ? 1 : 0;
        return sum;
    }
}
