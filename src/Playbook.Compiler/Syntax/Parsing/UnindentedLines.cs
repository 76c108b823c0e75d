using Playbook.Compiler.Syntax.Parsing.Blocks;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Lines that stand beside the line that they belong under: where their first word means nothing, and means something
/// one level deeper.
/// </summary>
internal static class UnindentedLines
{
    /// <summary>
    /// True for a line that can't stand in the block that its indentation puts it into; the line before may then be
    /// the one that it belongs to.
    /// </summary>
    public static bool MayBeOne(BlockTable block, TokenInput start) =>
        start.Kind switch
        {
            SyntaxKind.IdentifierToken => false,
            SyntaxKind.LeadKeyword =>
                ReferenceEquals(block, BlockTables.File) && start.Next.Kind == SyntaxKind.DotToken,
            // A kind of card has fields, and that of a goal or a content has none.
            SyntaxKind.KindKeyword => ReferenceEquals(block, BlockTables.File) && start.Next.Next.AtEnd,
            _ => !block.HasHead(start.Kind),
        };

    /// <summary>True where the line, and what stands under it, fits into a block.</summary>
    public static bool IsOneOf(BlockTable block, TokenInput start, SyntaxKind wordUnder)
    {
        if (start.Kind == SyntaxKind.LeadKeyword)
            return block.IsListing && !block.HasHead(SyntaxKind.LeadKeyword);
        if (block.IsListing || block.FindHead(start.Kind) is not { } rule)
            return false;
        // A card may have a kind that is a head word elsewhere; its fields tell.
        return wordUnder == SyntaxKind.None
            || (BlockTables.Under(rule.Role) is { } under && (under.IsListing || under.HasHead(wordUnder)));
    }
}
