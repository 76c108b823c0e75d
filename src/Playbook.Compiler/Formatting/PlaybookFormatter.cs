using System.Collections.Immutable;
using Playbook.Compiler.Diagnostics;
using Playbook.Compiler.Syntax;
using Playbook.Compiler.Syntax.InternalSyntax;
using Playbook.Compiler.Text;

namespace Playbook.Compiler.Formatting;

/// <summary>
/// The one way in which a playbook is laid out: two spaces a level, one space between words, a blank line between
/// declarations and before steps, line feeds. Comments and prose are kept to the byte; formatting twice changes
/// nothing.
/// </summary>
public static class PlaybookFormatter
{
    /// <summary>
    /// The canonical text. A line that can't be read keeps its words and the blanks between them. Where another layout
    /// would mean something else, as in badly damaged files, the text stays as it is.
    /// </summary>
    public static string Format(SyntaxTree tree)
    {
        var text = tree.Text.ToString();
        var formatted = new LayoutWriter().Write(tree.Root);
        if (formatted == text)
            return text;
        var again = SyntaxTree.ParseText(formatted, tree.Path);
        return GreenComparison.AreEqualButForTrivia(tree.Root.Green, again.Root.Green) ? formatted : text;
    }

    /// <summary>What to change so that the text becomes canonical; nothing where it is.</summary>
    public static ImmutableArray<TextChange> GetChanges(SyntaxTree tree)
    {
        var formatted = Format(tree);
        var span = SourceText.From(formatted).ChangedSpanSince(tree.Text);
        var length = formatted.Length - tree.Text.Length + span.Length;
        return span.IsEmpty && length == 0 ? [] : [new TextChange(span, formatted.Substring(span.Start, length))];
    }
}
