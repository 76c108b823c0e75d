using System.Collections.Immutable;

namespace Playbook.Compiler.Syntax.InternalSyntax;

/// <summary>A node with findings of its own, and the form of every line that could not be read.</summary>
internal sealed class GreenNodeWithDiagnostics : GreenNode
{
    private readonly GreenNode?[] _slots;

    public GreenNodeWithDiagnostics(
        SyntaxKind kind, GreenNode?[] slots, SyntaxKind role, ImmutableArray<LineDiagnostic> diagnostics) : base(kind)
    {
        _slots = slots;
        Role = role;
        Diagnostics = diagnostics;
        foreach (var slot in slots)
            Adopt(slot);
        if (!diagnostics.IsEmpty)
            MarkDiagnostics();
    }

    public override ImmutableArray<LineDiagnostic> Diagnostics { get; }

    public override SyntaxKind Role { get; }

    public override int SlotCount => _slots.Length;

    public override GreenNode? GetSlot(int index) => _slots[index];

    public override GreenNode WithSlots(GreenNode?[] slots) =>
        new GreenNodeWithDiagnostics(Kind, slots, Role, Diagnostics);
}
