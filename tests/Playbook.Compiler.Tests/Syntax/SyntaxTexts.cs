using System.Text;
using Playbook.Compiler.Diagnostics;

namespace Playbook.Compiler.Tests.Syntax;

/// <summary>Texts for the tests of the tree.</summary>
internal static class SyntaxTexts
{
    /// <summary>The text with a fix in it.</summary>
    public static string Apply(string text, TextFix fix)
    {
        var changed = new StringBuilder(text);
        foreach (var change in fix.Changes.Reverse())
            changed.Remove(change.Span.Start, change.Span.Length).Insert(change.Span.Start, change.NewText);
        return changed.ToString();
    }
}
