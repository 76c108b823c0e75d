namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>An inner node of more slots than the small classes have.</summary>
internal sealed class GreenNodeOfMany : GreenNode
{
    private readonly GreenNode?[] _slots;

    public GreenNodeOfMany(SyntaxKind kind, GreenNode?[] slots) : base(kind)
    {
        _slots = slots;
        foreach (var slot in slots)
            Adopt(slot);
    }

    public override int SlotCount => _slots.Length;

    public override GreenNode? GetSlot(int index) => _slots[index];
}
