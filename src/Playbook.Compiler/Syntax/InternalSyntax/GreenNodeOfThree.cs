namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>An inner node of three slots; fields instead of an array, because most nodes are small.</summary>
internal sealed class GreenNodeOfThree : GreenNode
{
    private readonly GreenNode? _first;
    private readonly GreenNode? _second;
    private readonly GreenNode? _third;

    public GreenNodeOfThree(SyntaxKind kind, GreenNode? first, GreenNode? second, GreenNode? third) : base(kind)
    {
        _first = first;
        _second = second;
        _third = third;
        Adopt(first);
        Adopt(second);
        Adopt(third);
    }

    public override int SlotCount => 3;

    public override GreenNode? GetSlot(int index) => index switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public override GreenNode ReplaceSlot(int index, GreenNode? child) =>
        ReferenceEquals(GetSlot(index), child) ? this : new GreenNodeOfThree(
            Kind,
            index == 0 ? child : _first,
            index == 1 ? child : _second,
            index == 2 ? child : _third);
}
