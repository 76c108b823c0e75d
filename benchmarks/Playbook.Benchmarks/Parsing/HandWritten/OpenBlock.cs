using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing;

namespace Playbook.Benchmarks.Parsing.HandWritten;

/// <summary>A line whose block may still grow; without a line, the file.</summary>
internal sealed class OpenBlock
{
    private readonly List<GreenNode> _lines = [];
    private readonly List<GreenNode> _branches = [];

    public GreenNode? Node { get; private set; }

    public int Column { get; private set; }

    public void Start(GreenNode? node, int column)
    {
        (Node, Column) = (node, column);
        _lines.Clear();
    }

    public void Add(GreenNode line)
    {
        var isBranch = line.Kind is SyntaxKind.OtherwiseClause or SyntaxKind.OtherwiseIfClause
            && _lines.Count > 0 && _lines[_lines.Count - 1].Kind == SyntaxKind.IfStatement;
        if (isBranch)
        {
            _branches.Add(line);
            return;
        }

        CloseBranches();
        _lines.Add(line);
    }

    public GreenNode? ToList()
    {
        CloseBranches();
        return GreenList.Create([.. _lines]);
    }

    public GreenNode ToNode()
    {
        var node = Node ?? throw new InvalidOperationException("The file is not a line.");
        return ToList() is { } lines ? node.ReplaceSlot(LineSlots.Block(node), GreenFactory.Block(lines)) : node;
    }

    private void CloseBranches()
    {
        if (_branches.Count == 0)
            return;
        var last = _lines.Count - 1;
        _lines[last] = _lines[last].ReplaceSlot(LineSlots.Alternatives, GreenList.Create([.. _branches]));
        _branches.Clear();
    }
}
