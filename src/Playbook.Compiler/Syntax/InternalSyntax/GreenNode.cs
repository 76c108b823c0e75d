using System.Collections.Immutable;
using System.Text;

namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>
/// An inner node: immutable, without a position and without a parent, so that versions of a tree share what did not
/// change. Everything that authors wrote is in it, to the byte.
/// </summary>
internal abstract class GreenNode
{
    private const byte DiagnosticsFlag = 1;

    private byte _flags;

    protected GreenNode(SyntaxKind kind) => Kind = kind;

    public SyntaxKind Kind { get; }

    /// <summary>The number of UTF-16 code units of the node with all trivia.</summary>
    public int FullWidth { get; protected set; }

    public abstract int SlotCount { get; }

    /// <summary>True where this node or one below it carries a finding.</summary>
    public bool ContainsDiagnostics => (_flags & DiagnosticsFlag) != 0;

    /// <summary>The findings of this node itself, placed from the node's full start.</summary>
    public virtual ImmutableArray<LineDiagnostic> Diagnostics => [];

    /// <summary>The kind of line that a broken line was meant to be; every other node is what it is.</summary>
    public virtual SyntaxKind Role => Kind;

    public bool IsToken => this is GreenToken;

    public abstract GreenNode? GetSlot(int index);

    /// <summary>The same node with one child changed; the node itself stays as it is.</summary>
    public virtual GreenNode ReplaceSlot(int index, GreenNode? child)
    {
        if (ReferenceEquals(GetSlot(index), child))
            return this;
        var slots = CopySlots();
        slots[index] = child;
        return WithSlots(slots);
    }

    /// <summary>A node of this kind, role and findings with the slots given, which it keeps.</summary>
    public virtual GreenNode WithSlots(GreenNode?[] slots) => Create(Kind, slots);

    public GreenNode WithDiagnostics(ImmutableArray<LineDiagnostic> diagnostics) =>
        diagnostics.IsEmpty && Diagnostics.IsEmpty ? this : new GreenNodeWithDiagnostics(
            Kind, CopySlots(), Role, diagnostics);

    /// <summary>The width of what stands before a slot.</summary>
    public virtual int GetSlotOffset(int index)
    {
        var offset = 0;
        for (var slot = 0; slot < index; slot++)
            offset += GetSlot(slot)?.FullWidth ?? 0;
        return offset;
    }

    /// <summary>The first token in the order of the text, or nothing in an empty node.</summary>
    public GreenToken? FirstToken()
    {
        if (this is GreenToken token)
            return token;
        for (var slot = 0; slot < SlotCount; slot++)
        {
            if (GetSlot(slot)?.FirstToken() is { } first)
                return first;
        }

        return null;
    }

    /// <summary>The last token in the order of the text, or nothing in an empty node.</summary>
    public GreenToken? LastToken()
    {
        if (this is GreenToken token)
            return token;
        for (var slot = SlotCount - 1; slot >= 0; slot--)
        {
            if (GetSlot(slot)?.LastToken() is { } last)
                return last;
        }

        return null;
    }

    /// <summary>
    /// Appends the exact text, trivia included; an explicit stack, so depth costs heap and not stack.
    /// </summary>
    public void WriteTo(StringBuilder text)
    {
        var pending = new Stack<GreenNode>();
        pending.Push(this);
        while (pending.Count > 0)
        {
            var node = pending.Pop();
            if (node is GreenToken token)
            {
                token.WriteTokenTo(text);
                continue;
            }

            for (var slot = node.SlotCount - 1; slot >= 0; slot--)
            {
                if (node.GetSlot(slot) is { } child)
                    pending.Push(child);
            }
        }
    }

    public string ToFullString()
    {
        var text = new StringBuilder(FullWidth);
        WriteTo(text);
        return text.ToString();
    }

    public override string ToString() => ToFullString();

    public static GreenNode Create(SyntaxKind kind, GreenNode? first) => new GreenNodeOfOne(kind, first);

    public static GreenNode Create(SyntaxKind kind, GreenNode? first, GreenNode? second) =>
        new GreenNodeOfTwo(kind, first, second);

    public static GreenNode Create(SyntaxKind kind, GreenNode? first, GreenNode? second, GreenNode? third) =>
        new GreenNodeOfThree(kind, first, second, third);

    public static GreenNode Create(
        SyntaxKind kind, GreenNode? first, GreenNode? second, GreenNode? third, GreenNode? fourth) =>
        new GreenNodeOfFour(kind, first, second, third, fourth);

    /// <summary>A node of any number of slots; it keeps the array.</summary>
    public static GreenNode Create(SyntaxKind kind, params GreenNode?[] slots) => slots switch
    {
        [var first] => new GreenNodeOfOne(kind, first),
        [var first, var second] => new GreenNodeOfTwo(kind, first, second),
        [var first, var second, var third] => new GreenNodeOfThree(kind, first, second, third),
        [var first, var second, var third, var fourth] => new GreenNodeOfFour(kind, first, second, third, fourth),
        _ => new GreenNodeOfMany(kind, slots),
    };

    protected void Adopt(GreenNode? child)
    {
        if (child is null)
            return;
        FullWidth += child.FullWidth;
        _flags |= child._flags;
    }

    protected void MarkDiagnostics() => _flags |= DiagnosticsFlag;

    private GreenNode?[] CopySlots()
    {
        var slots = new GreenNode?[SlotCount];
        for (var slot = 0; slot < slots.Length; slot++)
            slots[slot] = GetSlot(slot);
        return slots;
    }
}
