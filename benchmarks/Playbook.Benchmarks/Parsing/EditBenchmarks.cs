using BenchmarkDotNet.Attributes;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Benchmarks.Parsing;

/// <summary>Typing in the middle of a file of 200 KB: one sign in a line, and a line more.</summary>
[MemoryDiagnoser]
[InProcess]
public class EditBenchmarks
{
    private readonly SyntaxTree _tree = SyntaxTree.ParseText(PlaybookText.Create(200_000));
    private readonly int _digit;
    private readonly int _lineEnd;

    public EditBenchmarks()
    {
        var text = _tree.Text.ToString();
        _digit = text.IndexOf("    wait ", text.Length / 2, StringComparison.Ordinal) + "    wait ".Length;
        _lineEnd = text.IndexOf('\n', _digit);
    }

    [Benchmark]
    public object OneSign() => _tree.WithChangedText(_tree.Text.WithChange(new TextSpan(_digit, 1), "7"));

    [Benchmark]
    public object OneLineMore() =>
        _tree.WithChangedText(_tree.Text.WithChange(new TextSpan(_lineEnd, 0), "\n    wait 3 days"));
}
