using Playbook.Compiler.Syntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Symbols.Declaring;

/// <summary>
/// A line's own span: a node of a line holds its block too, which findings and bound nodes leave out.
/// </summary>
internal static class LineSpans
{
    public static TextSpan OwnSpan(this LineSyntax line)
    {
        var span = line.Span;
        if (line.Block is not { } block || block.FullSpan.Start <= line.FullSpan.Start)
            return span;
        return TextSpan.FromBounds(span.Start, line.FindToken(block.FullSpan.Start - 1).Span.End);
    }
}
