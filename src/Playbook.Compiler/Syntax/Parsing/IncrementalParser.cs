using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Syntax.Parsing;

/// <summary>
/// Reads as little as a change allows: one logical line, or the declarations that it touches, or the whole text. Texts
/// never span lines and a declaration starts at the margin, so what lies outside reads the same as before.
/// </summary>
internal static class IncrementalParser
{
    // Below this length a text can't break the limit of tokens, which only a whole reading counts.
    private const int LongestText = Lexing.ParserLimits.Tokens;

    public static GreenNode Parse(GreenNode oldRoot, SourceText oldText, SourceText newText)
    {
        var change = newText.ChangedSpanSince(oldText);
        var newEnd = change.End + newText.Length - oldText.Length;
        if (change.IsEmpty && newEnd == change.Start)
            return oldRoot;
        // Findings of the whole file depend on all of its lines.
        var isLocal = newText.Length <= LongestText && oldText.Length <= LongestText && oldRoot.Diagnostics.IsEmpty;
        GreenNode? root = null;
        if (isLocal)
        {
            root = LineReplacement.TryReplace(oldRoot, newText, change, newEnd - change.Start)
                ?? DeclarationReplacement.TryReplace(oldRoot, newText, change);
        }

        return root ?? Assembler.ReadFile(newText.ToString());
    }
}
