using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// The lines of one block whose indentation is not two columns more than the line above the block. Lines that are
/// ragged alike are one mistake, whose fix moves them and all that stands under them.
/// </summary>
internal sealed class IndentCheck(int expected)
{
    private readonly List<ChildLine> _children = [];
    private readonly HashSet<int> _alone = [];

    public void Add(ChildLine child) => _children.Add(child);

    /// <summary>What stands under the last line stands right already: its fix moves the line alone.</summary>
    public void MoveLastAlone() => _alone.Add(_children[_children.Count - 1].Index);

    public IEnumerable<LineDiagnostic> ToDiagnostics(int blockStart, List<ChildLine> lines, int lastLine) =>
        from child in _children
        where child.Column != expected
        group child by child.Column into ragged
        select ToDiagnostic(ragged.First(), ragged.Key, blockStart, lines, lastLine);

    private LineDiagnostic ToDiagnostic(
        ChildLine ragged, int column, int blockStart, List<ChildLine> lines, int lastLine)
    {
        var changes = new List<TextChange>();
        for (var index = 0; index < _children.Count; index++)
        {
            if (_children[index].Column != column)
                continue;
            var end = index + 1 < _children.Count ? _children[index + 1].Index : lastLine;
            var first = _children[index].Index;
            for (var line = first; line < (_alone.Contains(first) ? first + 1 : end); line++)
                changes.Add(Moved(lines[line], expected - column, blockStart));
        }

        // At the very start of a text an invisible sign may follow, which then means something else.
        var isSafe = ragged.Start > 0;
        var fix = new TextFix($"indent by {expected}", isSafe, [.. changes]);
        var span = new TextSpan(ragged.Start - blockStart, ragged.Width);
        return new LineDiagnostic("PB1101", span, $"{expected}", $"{column}") { Fixes = [fix] };
    }

    private static TextChange Moved(ChildLine line, int by, int blockStart) =>
        new(new TextSpan(line.Start - blockStart, line.Width), new string(' ', Math.Max(0, line.Column + by)));
}
