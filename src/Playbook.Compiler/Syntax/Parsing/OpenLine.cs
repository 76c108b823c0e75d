using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// A line whose block may still grow. The lowest one of the stack is the file itself. The object of a line that is
/// closed serves the next one, because most lines have no block.
/// </summary>
internal sealed class OpenLine
{
    private readonly List<GreenNode> _lines = [];
    private readonly List<LineDiagnostic> _diagnostics = [];
    private readonly List<GreenNode> _alternatives = [];
    private GreenNode? _node;
    private SyntaxKind _role;
    private BlockTable? _around;
    private IndentCheck? _indents;
    private IfChain _chain;
    private int _start;
    private int _meantColumn;
    private bool _isTooDeepReported;

    public int Column { get; private set; }

    /// <summary>Where the line starts in the text, its leading trivia included.</summary>
    public int Start { get; private set; }

    /// <summary>
    /// The block that the lines under this one are read by, or null where nothing is known about them.
    /// </summary>
    public BlockTable? Table { get; private set; }

    /// <summary>Becomes the line of a node; without a node, the file.</summary>
    /// <param name="meantColumn">Where it should stand, by the line whose block it stands in.</param>
    public void Open(
        GreenNode? node, int start, int column, int meantColumn, BlockTable? table, BlockTable? around)
    {
        (_node, Start, Column, Table, _around) = (node, start, column, table, around);
        _role = node?.Role ?? SyntaxKind.CompilationUnit;
        (_indents, _chain, _start, _isTooDeepReported) = (null, IfChain.None, 0, false);
        _meantColumn = meantColumn;
        _lines.Clear();
        _diagnostics.Clear();
        _alternatives.Clear();
    }

    /// <summary>Gives the block for a line that comes under this one, and says so where none may.</summary>
    public BlockTable? TableFor(LexedLine line, GreenToken first)
    {
        if (_lines.Count == 0)
            _start = line.Start;
        if (Table is not null || _role == SyntaxKind.ErrorLine)
            return Table;
        if (_lines.Count == 0 && !LineReader.StartsOpen(first))
            line.Report(
                "PB1102", line.TokenStart, line.TokenStart + first.Text.Length,
                first.Text, _node?.FirstToken()?.Text ?? "");
        return _around;
    }

    /// <summary>
    /// A line beside its block's column whose first line stands where it would without that slip: the line alone is
    /// ragged, and counts as standing where it was meant to.
    /// </summary>
    /// <param name="next">The column of the line that follows.</param>
    /// <param name="parent">The line whose block this one stands in.</param>
    public void Straighten(int next, OpenLine parent)
    {
        if (Column == _meantColumn || _lines.Count > 0)
            return;
        if (next != _meantColumn + 2 || next <= Column)
            return;
        Column = _meantColumn;
        parent._indents?.MoveLastAlone();
    }

    /// <summary>True for a line whose indentation is not the two columns more that a block has.</summary>
    public bool IsRagged(LexedLine line) => _role != SyntaxKind.ErrorLine && line.Column != Column + 2;

    /// <summary>Keeps the indentation of a ragged line, and of those that follow it in the block.</summary>
    public void CheckIndent(LexedLine line, int index)
    {
        if (_role == SyntaxKind.ErrorLine || (_indents is null && !IsRagged(line)))
            return;
        _indents ??= new IndentCheck(Column + 2);
        _indents.Add(new ChildLine(index, line.IndentStart, line.IndentWidth, line.Column));
    }

    public void AddTooDeep(LexedLine line, GreenNode child)
    {
        if (_lines.Count == 0)
            _start = line.Start;
        if (!_isTooDeepReported)
        {
            var span = new TextSpan(line.TokenStart - _start, 1);
            _diagnostics.Add(new LineDiagnostic("PB1907", span, $"{ParserLimits.Levels}"));
        }

        _isTooDeepReported = true;
        _lines.Add(child);
    }

    /// <summary>Takes a line whose own block is complete.</summary>
    public void Add(GreenNode child, int position)
    {
        if (_lines.Count == 0)
            _start = position;
        if (_lines.Count == ParserLimits.Items && _node is not null)
            Report("PB1905", child, position, $"{ParserLimits.Items}");
        var continues = child.Role is SyntaxKind.OtherwiseIfClause or SyntaxKind.OtherwiseClause && IsBody;
        if (continues && AddBranch(child, position))
            return;
        CloseChain();
        _chain = child.Role == SyntaxKind.IfStatement ? IfChain.Open : continues ? _chain : IfChain.None;
        _lines.Add(child);
    }

    public GreenNode ToNode(List<ChildLine> lines, int lastLine)
    {
        if (_node is null)
            throw new InvalidOperationException("Unreachable: the file is not a line.");
        if (_lines.Count == 0)
            return _node;
        return _node.ReplaceSlot(LineSlots.Block(_node), Finish(Node.Block(ToList()), lines, lastLine));
    }

    public GreenNode ToFile(GreenToken endOfFile, List<ChildLine> lines) =>
        Finish(Node.CompilationUnit(ToList(), endOfFile), lines, lines.Count);

    // Statements stand in bodies; in every other block `otherwise` is an outcome or a route.
    private bool IsBody => Table is not null && Table.HasHead(SyntaxKind.IfKeyword);

    private GreenNode? ToList()
    {
        CloseChain();
        return GreenList.Copy(_lines);
    }

    private GreenNode Finish(GreenNode block, List<ChildLine> lines, int lastLine)
    {
        if (_indents is not null)
            _diagnostics.AddRange(_indents.ToDiagnostics(_start, lines, lastLine));
        return block.WithDiagnostics([.. _diagnostics]);
    }

    /// <summary>
    /// Takes a further branch of the <c>if</c> before it; false where the branch stays a line of its own.
    /// </summary>
    private bool AddBranch(GreenNode child, int position)
    {
        if (_chain != IfChain.Open)
            Report("PB1104", child, position, child.FirstToken()?.Text ?? "");
        var before = _chain;
        _chain = child.Role == SyntaxKind.OtherwiseClause ? IfChain.Closed : IfChain.Open;
        var isBranch = before == IfChain.Open && child.Kind != SyntaxKind.ErrorLine
            && _lines.Count > 0 && _lines[_lines.Count - 1].Kind == SyntaxKind.IfStatement;
        if (!isBranch)
            return false;
        if (_alternatives.Count == ParserLimits.Items)
            Report("PB1905", child, position, $"{ParserLimits.Items}");
        _alternatives.Add(child);
        return true;
    }

    private void CloseChain()
    {
        if (_alternatives.Count == 0)
            return;
        var last = _lines.Count - 1;
        _lines[last] = _lines[last].ReplaceSlot(LineSlots.Alternatives, GreenList.Copy(_alternatives));
        _alternatives.Clear();
    }

    private void Report(string code, GreenNode child, int position, string argument)
    {
        var first = child.FirstToken();
        var start = position - _start + (first?.LeadingWidth ?? 0);
        _diagnostics.Add(new LineDiagnostic(code, new TextSpan(start, first?.Text.Length ?? 0), argument));
    }
}
