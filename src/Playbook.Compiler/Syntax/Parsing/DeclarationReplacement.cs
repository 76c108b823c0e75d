using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Text;
using Node = Playbook.Compiler.Syntax.InternalSyntax.GreenFactory;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// A change inside some declarations of a file: these are read again, the others are shared. Gives up where what is
/// read does not start and end at the margin, as declarations do.
/// </summary>
internal static class DeclarationReplacement
{
    /// <summary>The changed root, or null where the whole text has to be read.</summary>
    public static GreenNode? TryReplace(GreenNode root, SourceText newText, TextSpan change)
    {
        if (root.GetSlot(0) is not GreenList list || root.GetSlot(1) is not GreenToken endOfFile)
            return null;
        // A change where two declarations meet may belong to the one before.
        var first = list.IndexAt(Math.Max(0, change.Start - 1));
        var last = change.End >= list.FullWidth ? list.SlotCount - 1 : list.IndexAt(change.End);
        var isToEnd = change.End >= list.FullWidth;
        var start = list.GetSlotOffset(first);
        var oldEnd = isToEnd ? root.FullWidth : list.GetSlotOffset(last) + (list.GetSlot(last)?.FullWidth ?? 0);
        var text = newText.ToString(TextSpan.FromBounds(start, oldEnd + newText.Length - root.FullWidth));
        if (start > 0 && text.Length > 0 && text[0] == '\uFEFF')
            return null;
        var region = Assembler.ReadFile(text);
        if (!region.Diagnostics.IsEmpty || region.GetSlot(1) is not GreenToken regionEnd)
            return null;
        if (!StartsAtMargin(region, text))
            return null;
        if ((first > 0 && MayBelongToOther(region.GetSlot(0)))
            || (last + 1 < list.SlotCount && MayBelongToOther(list.GetSlot(last + 1))))
            return null;
        if (!isToEnd && (regionEnd.FullWidth > 0 || text.Length == 0 || text[text.Length - 1] != '\n'))
            return null;
        var items = new List<GreenNode>(list.SlotCount + 4);
        for (var index = 0; index < first; index++)
            items.Add(list.Items[index]);
        AddLines(items, region.GetSlot(0));
        for (var index = last + 1; index < list.SlotCount; index++)
            items.Add(list.Items[index]);
        return Node.CompilationUnit(GreenList.Create([.. items]), isToEnd ? regionEnd : endOfFile);
    }

    private static void AddLines(List<GreenNode> items, GreenNode? lines)
    {
        if (lines is GreenList list)
            items.AddRange(list.Items.ToArray());
        else if (lines is not null)
            items.Add(lines);
    }

    /// <summary>A line at the margin may be one of the declaration before it, which nobody has indented.</summary>
    private static bool MayBelongToOther(GreenNode? lines)
    {
        var line = lines is GreenList list ? list.GetSlot(0) : lines;
        return line is { Kind: SyntaxKind.CardDeclaration or SyntaxKind.KindDeclaration or SyntaxKind.ErrorLine }
            && line.FirstToken() is { } first && SyntaxFacts.GetWordKind(first.Text) != SyntaxKind.IdentifierToken;
    }

    /// <summary>A first line that is indented would belong to the declaration before it.</summary>
    private static bool StartsAtMargin(GreenNode region, string text) =>
        region.GetSlot(0)?.FirstToken() is not { } token || token.LeadingWidth == 0
        || text[token.LeadingWidth - 1] is '\n' or '\r';
}
