using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax;

/// <summary>Walking a tree: down, up, and to a place.</summary>
public abstract partial class SyntaxNode
{
    /// <summary>
    /// Nodes and tokens directly below, in the order of the text; lists are not a level of their own.
    /// </summary>
    public IEnumerable<SyntaxNodeOrToken> ChildNodesAndTokens()
    {
        for (var slot = 0; slot < Green.SlotCount; slot++)
        {
            if (Green.GetSlot(slot) is not { } green)
                continue;
            if (green.IsToken)
            {
                yield return GetToken(slot);
                continue;
            }

            var child = GetRequiredNode(slot);
            if (child is not SyntaxListNode list)
            {
                yield return child;
                continue;
            }

            foreach (var item in list.Items(this))
                yield return item;
        }
    }

    public IEnumerable<SyntaxNode> ChildNodes()
    {
        foreach (var child in ChildNodesAndTokens())
        {
            if (child.Node is { } node)
                yield return node;
        }
    }

    /// <summary>All nodes below, each before its children, in the order of the text.</summary>
    public IEnumerable<SyntaxNode> DescendantNodes() => DescendantNodesAndSelf().Skip(1);

    public IEnumerable<SyntaxNode> DescendantNodesAndSelf()
    {
        foreach (var item in DescendantNodesAndTokensAndSelf())
        {
            if (item.Node is { } node)
                yield return node;
        }
    }

    public IEnumerable<SyntaxToken> DescendantTokens()
    {
        foreach (var item in DescendantNodesAndTokensAndSelf())
        {
            if (item.Node is null)
                yield return item.Token;
        }
    }

    public IEnumerable<SyntaxNodeOrToken> DescendantNodesAndTokensAndSelf()
    {
        var pending = new Stack<SyntaxNodeOrToken>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            var item = pending.Pop();
            yield return item;
            if (item.Node is not { } node)
                continue;
            foreach (var child in node.ChildNodesAndTokens().Reverse())
                pending.Push(child);
        }
    }

    public IEnumerable<SyntaxNode> Ancestors()
    {
        for (var node = Parent; node is not null; node = node.Parent)
            yield return node;
    }

    /// <summary>This node or the nearest above it of the type asked for.</summary>
    public T? FirstAncestorOrSelf<T>() where T : SyntaxNode
    {
        for (var node = this; node is not null; node = node.Parent)
        {
            if (node is T found)
                return found;
        }

        return null;
    }

    /// <summary>The token whose full span holds a position; at the very end the last token.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The position lies outside of this node.</exception>
    public SyntaxToken FindToken(int position)
    {
        if (position < FullSpan.Start || position > FullSpan.End)
            throw new ArgumentOutOfRangeException(nameof(position));
        var node = this;
        while (true)
        {
            var slot = node.SlotAt(position);
            if (slot < 0)
                return default;
            if (node.Green.GetSlot(slot) is { IsToken: true })
                return node is SyntaxListNode list ? list.TokenAt(slot) : node.GetToken(slot);
            node = node.GetRequiredNode(slot);
        }
    }

    public SyntaxToken GetFirstToken() => FirstOrNone(DescendantTokens());

    public SyntaxToken GetLastToken() => Green.FullWidth == 0 ? GetFirstToken() : FindToken(FullSpan.End);

    private static SyntaxToken FirstOrNone(IEnumerable<SyntaxToken> tokens)
    {
        foreach (var token in tokens)
            return token;
        return default;
    }

    private int SlotAt(int position)
    {
        if (Green is InternalSyntax.GreenList list)
            return list.IndexAt(position - Position);
        var last = -1;
        var start = Position;
        for (var slot = 0; slot < Green.SlotCount; slot++)
        {
            if (Green.GetSlot(slot) is not { } child)
                continue;
            if (child.FullWidth > 0 || last < 0)
                last = slot;
            start += child.FullWidth;
            if (position < start)
                return slot;
        }

        return last;
    }
}
