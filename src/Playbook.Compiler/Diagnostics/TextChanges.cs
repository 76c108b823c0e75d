using System.Text;

namespace Playbook.Compiler.Diagnostics;

/// <summary>Carries out replacements in a text.</summary>
public static class TextChanges
{
    /// <summary>The text with every change made; they may come in any order.</summary>
    /// <exception cref="ArgumentException">Two changes overlap, or one lies outside of the text.</exception>
    public static string Apply(string text, IEnumerable<TextChange> changes)
    {
        var result = new StringBuilder(text.Length);
        var copied = 0;
        foreach (var change in changes.OrderBy(change => change.Span))
        {
            if (change.Span.Start < copied || change.Span.End > text.Length)
                throw new ArgumentException($"The change at {change.Span} overlaps another or leaves the text.");
            result.Append(text, copied, change.Span.Start - copied).Append(change.NewText);
            copied = change.Span.End;
        }
        return result.Append(text, copied, text.Length - copied).ToString();
    }
}
