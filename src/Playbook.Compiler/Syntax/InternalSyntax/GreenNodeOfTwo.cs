namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>An inner node of two slots; fields instead of an array, because most nodes are small.</summary>
internal sealed class GreenNodeOfTwo : GreenNode
{
    private readonly GreenNode? _first;
    private readonly GreenNode? _second;

    public GreenNodeOfTwo(SyntaxKind kind, GreenNode? first, GreenNode? second) : base(kind)
    {
        _first = first;
        _second = second;
        Adopt(first);
        Adopt(second);
    }

    public override int SlotCount => 2;

    public override GreenNode? GetSlot(int index) => index switch
    {
        0 => _first,
        1 => _second,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public override GreenNode ReplaceSlot(int index, GreenNode? child) =>
        ReferenceEquals(GetSlot(index), child)
            ? this
            : new GreenNodeOfTwo(Kind, index == 0 ? child : _first, index == 1 ? child : _second);
}
