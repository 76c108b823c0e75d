namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>An inner node of one slot; fields instead of an array, because most nodes are small.</summary>
internal sealed class GreenNodeOfOne : GreenNode
{
    private readonly GreenNode? _first;

    public GreenNodeOfOne(SyntaxKind kind, GreenNode? first) : base(kind)
    {
        _first = first;
        Adopt(first);
    }

    public override int SlotCount => 1;

    public override GreenNode? GetSlot(int index) => index switch
    {
        0 => _first,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public override GreenNode ReplaceSlot(int index, GreenNode? child) =>
        ReferenceEquals(GetSlot(index), child) ? this : new GreenNodeOfOne(Kind, child);
}
