using Playbook.Compiler.Syntax;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>The lines under a line.</summary>
internal static class BlockLines
{
    /// <summary>Nothing where no block stands under it.</summary>
    public static SyntaxList<LineSyntax> Lines(this LineSyntax line) => 
        line.Block is { } block ? block.Lines : default;
}
