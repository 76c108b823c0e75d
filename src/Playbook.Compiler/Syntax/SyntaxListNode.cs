using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax;

/// <summary>
/// Holds the views of a list's items; it is no level of the tree, its items have the list's owner as parent.
/// </summary>
internal sealed class SyntaxListNode(GreenNode green, SyntaxNode? parent, int position)
    : SyntaxNode(green, parent, position)
{
    public override void Accept(SyntaxVisitor visitor) => visitor.DefaultVisit(this);

    public override TResult? Accept<TResult>(SyntaxVisitor<TResult> visitor) where TResult : default =>
        visitor.DefaultVisit(this);

    public SyntaxToken TokenAt(int index) =>
        Green.GetSlot(index) is GreenToken token && Parent is { } owner
            ? new SyntaxToken(owner, token, Position + Green.GetSlotOffset(index))
            : default;

    public IEnumerable<SyntaxNodeOrToken> Items(SyntaxNode owner)
    {
        for (var index = 0; index < Green.SlotCount; index++)
        {
            if (Green.GetSlot(index) is GreenToken token)
                yield return new SyntaxToken(owner, token, Position + Green.GetSlotOffset(index));
            else
                yield return GetRequiredNode(index);
        }
    }
}
