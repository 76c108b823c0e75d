namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>An inner node of four slots; fields instead of an array, because most nodes are small.</summary>
internal sealed class GreenNodeOfFour : GreenNode
{
    private readonly GreenNode? _first;
    private readonly GreenNode? _second;
    private readonly GreenNode? _third;
    private readonly GreenNode? _fourth;

    public GreenNodeOfFour(
        SyntaxKind kind, GreenNode? first, GreenNode? second, GreenNode? third, GreenNode? fourth) : base(kind)
    {
        _first = first;
        _second = second;
        _third = third;
        _fourth = fourth;
        Adopt(first);
        Adopt(second);
        Adopt(third);
        Adopt(fourth);
    }

    public override int SlotCount => 4;

    public override GreenNode? GetSlot(int index) => index switch
    {
        0 => _first,
        1 => _second,
        2 => _third,
        3 => _fourth,
        _ => throw new ArgumentOutOfRangeException(nameof(index)),
    };

    public override GreenNode ReplaceSlot(int index, GreenNode? child) =>
        ReferenceEquals(GetSlot(index), child) ? this : new GreenNodeOfFour(
            Kind,
            index == 0 ? child : _first,
            index == 1 ? child : _second,
            index == 2 ? child : _third,
            index == 3 ? child : _fourth);
}
