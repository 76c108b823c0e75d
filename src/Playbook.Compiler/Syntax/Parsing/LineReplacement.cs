using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Syntax.Parsing.Blocks;
using Playbook.Compiler.Syntax.Parsing.Lexing;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// A change inside one logical line: the line is read again in its block and put in its place; the nodes above it are
/// copied, everything else is shared. Gives up where the line might mean something to its neighbours.
/// </summary>
internal ref struct LineReplacement
{
    // The places and outcomes of a line cost more than the line, and typing reads one line after the other.
    [ThreadStatic]
    private static TokenLine? _tokens;

    private readonly SourceText _newText;
    private readonly TextSpan _change;
    private readonly int _inserted;
    private readonly List<(GreenNode Node, int Slot)> _path;

    private LineReplacement(SourceText newText, TextSpan change, int inserted)
    {
        _newText = newText;
        _change = change;
        _inserted = inserted;
        _path = [];
    }

    /// <summary>The changed root, or null where more than one line has to be read.</summary>
    public static GreenNode? TryReplace(GreenNode root, SourceText newText, TextSpan change, int inserted) =>
        new LineReplacement(newText, change, inserted).Run(root);

    private GreenNode? Run(GreenNode root)
    {
        var table = BlockTables.File;
        var (block, position) = (root, 0);
        while (true)
        {
            if (!block.Diagnostics.IsEmpty || FindLine(block, ref position) is not { } line)
                return null;
            // Whether this is a card or a misspelt declaration is seen by what stands under it.
            var mayBeCard = line.Kind
                is SyntaxKind.CardDeclaration or SyntaxKind.KindDeclaration or SyntaxKind.ErrorLine;
            if (mayBeCard && ReferenceEquals(table, BlockTables.File))
                return null;
            if (MayBelongToOther(line, table))
                return null;
            var blockSlot = LineSlots.Block(line);
            var headerWidth = line.GetSlotOffset(blockSlot);
            if (_change.End < position + headerWidth)
                return ReplaceHeader(line, blockSlot, position, headerWidth, table);
            if (_change.Start < position + headerWidth || BlockTables.Under(line.Role) is not { } under)
                return null;
            var inner = line.GetSlot(blockSlot);
            position += headerWidth;
            var slot = blockSlot;
            while (inner is null || _change.Start >= position + inner.FullWidth)
            {
                position += inner?.FullWidth ?? 0;
                slot++;
                if (slot >= line.SlotCount)
                    return null;
                inner = line.GetSlot(slot);
            }

            _path.Add((line, slot));
            if (slot == blockSlot)
            {
                (block, table) = (inner, under);
                continue;
            }

            // The branches of an if stand in its own block's table, one beside the other.
            if (Descend(inner, ref position) is not { } branch)
                return null;
            var branchBlock = LineSlots.Block(branch);
            var branchHeader = branch.GetSlotOffset(branchBlock);
            if (_change.End < position + branchHeader)
                return ReplaceHeader(branch, branchBlock, position, branchHeader, table);
            if (_change.Start < position + branchHeader || branch.GetSlot(branchBlock) is not { } body)
                return null;
            _path.Add((branch, branchBlock));
            position += branchHeader;
            (block, table) = (body, BlockTables.Under(branch.Role) ?? under);
        }
    }

    /// <summary>The line of a block that holds the start of the change.</summary>
    private readonly GreenNode? FindLine(GreenNode block, ref int position)
    {
        if (block.GetSlot(0) is not { } lines || _change.Start >= position + lines.FullWidth)
            return null;
        _path.Add((block, 0));
        return Descend(lines, ref position);
    }

    /// <summary>Goes into a list, which may be its only item.</summary>
    private readonly GreenNode? Descend(GreenNode lines, ref int position)
    {
        if (lines is not GreenList list)
            return lines;
        var index = list.IndexAt(_change.Start - position);
        _path.Add((list, index));
        position += list.GetSlotOffset(index);
        return list.GetSlot(index);
    }

    private readonly GreenNode? ReplaceHeader(GreenNode line, int blockSlot, int position, int width, BlockTable table)
    {
        var leading = line.FirstToken()?.LeadingWidth ?? 0;
        var end = position + width - LineEndWidth(line, blockSlot);
        if (_change.Start < position + leading || _change.End > end || DependsOnNeighbours(line, blockSlot))
            return null;
        var header = _newText.ToString(new TextSpan(position, width - _change.Length + _inserted));
        if (ReadLine(header, leading, table) is not { } read)
            return null;
        if (!FitsInPlaceOf(line, read) || MayBelongToOther(read, table))
            return null;
        var node = read.ReplaceSlot(LineSlots.Block(read), line.GetSlot(blockSlot));
        if (line.Kind == SyntaxKind.IfStatement)
            node = node.ReplaceSlot(LineSlots.Alternatives, line.GetSlot(LineSlots.Alternatives));
        for (var index = _path.Count - 1; index >= 0; index--)
            node = _path[index].Node.ReplaceSlot(_path[index].Slot, node);
        return node;
    }

    /// <summary>True where nothing above, beside or under the line can tell the two apart.</summary>
    private static bool FitsInPlaceOf(GreenNode old, GreenNode read)
    {
        if (LineSlots.Block(read) >= read.SlotCount)
            return false;
        if (read.Role == old.Role)
            return read.Kind == old.Kind || !LineSlots.IsBranch(old.Role);
        return !MattersToOthers(old.Role) && !MattersToOthers(read.Role)
            && ReferenceEquals(BlockTables.Under(read.Role), BlockTables.Under(old.Role));
    }

    /// <summary>A broken line may be one of the block of the line before it, which nobody has indented.</summary>
    private static bool MayBelongToOther(GreenNode line, BlockTable table) =>
        line.Kind == SyntaxKind.ErrorLine && line.FirstToken() is { } first
        && first.Kind != SyntaxKind.IdentifierToken && !table.HasHead(first.Kind);

    private static bool MattersToOthers(SyntaxKind role) =>
        role == SyntaxKind.ErrorLine || LineSlots.IsBranch(role);

    private static GreenNode? ReadLine(string text, int leading, BlockTable table)
    {
        var tokens = _tokens ??= new TokenLine();
        var lexer = new Lexer(text, tokens);
        lexer.ReadLine();
        var line = lexer.Line;
        if (line.IsEndOfFile || lexer.Position != text.Length || tokens.TokenAt(0).LeadingWidth != leading)
            return null;
        // A line that ends open may go on in the next one.
        if (line.Diagnostics.Any(finding => finding.Code == "PB1105"))
            return null;
        return new LineReader(tokens, line).Read(table);
    }

    private static int LineEndWidth(GreenNode line, int blockSlot)
    {
        for (var slot = blockSlot - 1; slot >= 0; slot--)
        {
            if (line.GetSlot(slot)?.LastToken() is not { } last)
                continue;
            return last.Trailing is [.., { Kind: SyntaxKind.EndOfLineTrivia } lineEnd] ? lineEnd.Text.Length : 0;
        }

        return 0;
    }

    // Lines under one that opens no block name it in their findings.
    private static bool DependsOnNeighbours(GreenNode line, int blockSlot) =>
        (line.GetSlot(blockSlot) is not null && BlockTables.Under(line.Role) is null)
        || line.Diagnostics.Any(finding => finding.Code is "PB1102" or "PB1105");
}
