namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>
/// A list of inner nodes, with its separators where it has them. A list of one node is that node itself.
/// </summary>
internal sealed class GreenList : GreenNode
{
    // Below this length adding widths is quicker than keeping them.
    private const int OffsetsFrom = 8;

    private readonly GreenNode[] _items;
    private int[]? _offsets;

    public GreenList(GreenNode[] items) : base(SyntaxKind.List)
    {
        _items = items;
        foreach (var item in items)
            Adopt(item);
    }

    private GreenList(GreenNode[] items, int fullWidth) : base(SyntaxKind.List)
    {
        _items = items;
        FullWidth = fullWidth;
    }

    public override int SlotCount => _items.Length;

    public ReadOnlySpan<GreenNode> Items => _items;

    /// <summary>Nothing, the only item, or a list; the array is kept.</summary>
    public static GreenNode? Create(GreenNode[] items) => items switch
    {
        [] => null,
        [GreenToken] => new GreenList(items),
        [var only] => only,
        _ => new GreenList(items),
    };

    /// <summary>Nothing, the only item, or a list of items that are collected elsewhere; the array is new.</summary>
    public static GreenNode? Copy(List<GreenNode> items) => items switch
    {
        [] => null,
        [GreenToken token] => new GreenList([token]),
        [var only] => only,
        _ => new GreenList([.. items]),
    };

    public override GreenNode? GetSlot(int index) => _items[index];

    public override GreenNode WithSlots(GreenNode?[] slots) => new GreenList([.. slots.OfType<GreenNode>()]);

    public override GreenNode ReplaceSlot(int index, GreenNode? child)
    {
        if (child is null || ContainsDiagnostics || child.ContainsDiagnostics)
            return base.ReplaceSlot(index, child);
        // Nothing but one width changes, so a long list need not be counted again.
        var items = (GreenNode[])_items.Clone();
        items[index] = child;
        return new GreenList(items, FullWidth - _items[index].FullWidth + child.FullWidth);
    }

    public override int GetSlotOffset(int index)
    {
        if (index < OffsetsFrom)
            return base.GetSlotOffset(index);
        // Two threads may both count; they count the same.
        return (_offsets ??= CountOffsets())[index];
    }

    /// <summary>
    /// The item that holds a place, counted from the list's full start; the last for a place behind all.
    /// </summary>
    public int IndexAt(int offset)
    {
        var offsets = _offsets ??= CountOffsets();
        var found = Array.BinarySearch(offsets, offset);
        if (found < 0)
            return Math.Max(0, ~found - 1);
        while (found + 1 < offsets.Length && offsets[found + 1] == offset)
            found++;
        return found;
    }

    private int[] CountOffsets()
    {
        var offsets = new int[_items.Length];
        for (var index = 1; index < offsets.Length; index++)
            offsets[index] = offsets[index - 1] + _items[index - 1].FullWidth;
        return offsets;
    }
}
