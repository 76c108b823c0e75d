using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax;

/// <summary>
/// Makes a tree from a tree: override the kinds to change, return the node itself to keep it, null to leave it out
/// of a list or an optional slot. What does not change is shared.
/// </summary>
public abstract class SyntaxRewriter : SyntaxVisitor<SyntaxNode>
{
    /// <summary>The token to stand in the place of this one.</summary>
    public virtual SyntaxToken VisitToken(SyntaxToken token) => token;

    public override SyntaxNode? DefaultVisit(SyntaxNode node)
    {
        var green = Rewrite(node);
        return ReferenceEquals(green, node.Green) ? node : SyntaxNode.Create(green, null, 0);
    }

    private GreenNode Rewrite(SyntaxNode node)
    {
        var green = node.Green;
        var slots = new GreenNode?[green.SlotCount];
        var changed = false;
        for (var slot = 0; slot < slots.Length; slot++)
        {
            slots[slot] = RewriteSlot(node, slot);
            changed |= !ReferenceEquals(slots[slot], green.GetSlot(slot));
        }

        return changed ? green.WithSlots(slots) : green;
    }

    private GreenNode? RewriteSlot(SyntaxNode node, int slot)
    {
        if (node.Green.GetSlot(slot) is not { } child)
            return null;
        if (child.IsToken)
            return VisitToken(node is SyntaxListNode list ? list.TokenAt(slot) : node.GetToken(slot)).Green;
        return node.GetRequiredNode(slot) is SyntaxListNode items
            ? Rewrite(items)
            : Visit(node.GetRequiredNode(slot))?.Green;
    }
}
