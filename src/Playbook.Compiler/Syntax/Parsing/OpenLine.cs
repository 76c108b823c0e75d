using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>A line whose block may still grow. The lowest one of the stack is the file itself.</summary>
internal sealed class OpenLine(GreenNode? node, int column, SyntaxKind role, BlockTable? table, BlockTable? around)
{
    private const int BlockSlotOfIf = 2;
    private const int AlternativesSlot = 3;

    private readonly List<GreenNode> _lines = [];
    private readonly List<LineDiagnostic> _diagnostics = [];
    private readonly List<GreenNode> _alternatives = [];
    private IndentCheck? _indents;
    private IfChain _chain;
    private int _start;
    private bool _isTooDeepReported;

    public int Column => column;

    /// <summary>The block that the lines under this one are read by, or null where nothing is known about them.</summary>
    public BlockTable? Table => table;

    /// <summary>Gives the block for a line that comes under this one, and says so where none may.</summary>
    public BlockTable? TableFor(LexedLine line, GreenToken first)
    {
        if (_lines.Count == 0)
            _start = line.Start;
        if (table is not null || role == SyntaxKind.ErrorLine)
            return table;
        if (_lines.Count == 0)
            line.Report("PB1102", line.TokenStart, line.TokenStart + first.Text.Length, first.Text, node?.FirstToken()?.Text ?? "");
        return around;
    }

    /// <summary>Compares a line's indentation with the two columns more that a block has.</summary>
    public void CheckIndent(LexedLine line, int index)
    {
        if (role == SyntaxKind.ErrorLine)
            return;
        var isRagged = line.Column != column + 2;
        if (_indents is null && !isRagged)
            return;
        _indents ??= new IndentCheck(column + 2);
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
        if (_lines.Count == ParserLimits.Items && node is not null)
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
        if (node is null)
            throw new InvalidOperationException("Unreachable: the file is not a line.");
        if (_lines.Count == 0)
            return node;
        var slot = node.Kind == SyntaxKind.IfStatement ? BlockSlotOfIf : node.SlotCount - 1;
        return node.ReplaceSlot(slot, Finish(Node.Block(ToList()), lines, lastLine));
    }

    public GreenNode ToFile(GreenToken endOfFile, List<ChildLine> lines) =>
        Finish(Node.CompilationUnit(ToList(), endOfFile), lines, lines.Count);

    // Statements stand in bodies; in every other block `otherwise` is an outcome or a route.
    private bool IsBody => table is not null && table.HasHead(SyntaxKind.IfKeyword);

    private GreenNode? ToList()
    {
        CloseChain();
        return GreenList.Create([.. _lines]);
    }

    private GreenNode Finish(GreenNode block, List<ChildLine> lines, int lastLine)
    {
        if (_indents is not null)
            _diagnostics.AddRange(_indents.ToDiagnostics(_start, lines, lastLine));
        return block.WithDiagnostics([.. _diagnostics]);
    }

    /// <summary>Takes a further branch of the <c>if</c> before it; false where the branch stays a line of its own.</summary>
    private bool AddBranch(GreenNode child, int position)
    {
        if (_chain != IfChain.Open)
            Report("PB1104", child, position, child.FirstToken()?.Text ?? "");
        var before = _chain;
        _chain = child.Role == SyntaxKind.OtherwiseClause ? IfChain.Closed : IfChain.Open;
        var isBranch = before == IfChain.Open && child.Kind != SyntaxKind.ErrorLine
            && _lines.Count > 0 && _lines[_lines.Count - 1].Kind == SyntaxKind.IfStatement;
        if (isBranch)
            _alternatives.Add(child);
        return isBranch;
    }

    private void CloseChain()
    {
        if (_alternatives.Count == 0)
            return;
        var last = _lines.Count - 1;
        _lines[last] = _lines[last].ReplaceSlot(AlternativesSlot, GreenList.Create([.. _alternatives]));
        _alternatives.Clear();
    }

    private void Report(string code, GreenNode child, int position, string argument)
    {
        var first = child.FirstToken();
        var start = position - _start + (first?.LeadingWidth ?? 0);
        _diagnostics.Add(new LineDiagnostic(code, new TextSpan(start, first?.Text.Length ?? 0), argument));
    }
}
