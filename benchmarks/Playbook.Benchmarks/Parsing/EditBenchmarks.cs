using BenchmarkDotNet.Attributes;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Benchmarks.Parsing;

/// <summary>Typing in the middle of a file of 200 KB: one sign in a line, right or wrong, and a line more.</summary>
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
        _digit = text.IndexOf(" days\n    if ", text.Length / 2, StringComparison.Ordinal) - 1;
        _lineEnd = text.IndexOf('\n', _digit);
    }

    [Benchmark]
    public object OneSign() => _tree.WithChangedText(_tree.Text.WithChange(new TextSpan(_digit, 1), "7"));

    /// <summary>Half a word: the line is read twice, to say what was expected and which word may be meant.</summary>
    [Benchmark]
    public object OneWrongSign() => _tree.WithChangedText(_tree.Text.WithChange(new TextSpan(_digit, 1), "x"));

    [Benchmark]
    public object OneLineMore() =>
        _tree.WithChangedText(_tree.Text.WithChange(new TextSpan(_lineEnd, 0), "\n    wait 3 days"));
}
