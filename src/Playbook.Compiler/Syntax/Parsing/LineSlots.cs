using Playbook.Compiler.Syntax.InternalSyntax;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>Which slots of a line hold what stands under it.</summary>
internal static class LineSlots
{
    private const int BlockOfIf = 2;

    /// <summary>The further branches of an <c>if</c>.</summary>
    public const int Alternatives = 3;

    /// <summary>The slot of the block: the last one, but for <c>if</c>, whose branches come behind it.</summary>
    public static int Block(GreenNode line) => line.Kind == SyntaxKind.IfStatement ? BlockOfIf : line.SlotCount - 1;

    /// <summary>True for the lines of a chain of branches, which depend on each other.</summary>
    public static bool IsBranch(SyntaxKind role) =>
        role is SyntaxKind.IfStatement or SyntaxKind.OtherwiseIfClause or SyntaxKind.OtherwiseClause;
}
